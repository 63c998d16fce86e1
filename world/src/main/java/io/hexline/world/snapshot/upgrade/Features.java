package io.hexline.world.snapshot.upgrade;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Features had no ids; auto attendants stood beside them; their members were names on a person, and so was a feature that
 * owned a number. Where only a name is known, it is that of a hunt group.
 */
final class Features {

    private static final String LIST = "features";
    private static final Set<String> ATTENDANTS = Set.of("AUTO_ATTENDANT");
    private static final Set<String> GROUP_SERVICES =
            Set.of("HUNT_GROUP", "CALL_QUEUE", "CALL_PICKUP_GROUP", "PAGING_GROUP");
    private static final Set<String> ALL = Set.of(
            "HUNT_GROUP", "CALL_QUEUE", "CALL_PICKUP_GROUP", "PAGING_GROUP", "AUTO_ATTENDANT", "VOICEMAIL_GROUP");

    private final ObjectNode organization;

    private Features(ObjectNode organization) {
        this.organization = organization;
    }

    static void upgrade(ObjectNode snapshot) {
        Parts.organizations(snapshot).map(Features::new).forEach(Features::upgrade);
    }

    private void upgrade() {
        Parts.callings(organization).forEach(Features::attendants);
        Parts.people(organization).forEach(this::memberships);
        Parts.list(organization, "numbers").forEach(this::owner);
        Parts.locations(organization)
                .forEach(location -> Parts.object(location, "calling")
                        .forEach(
                                calling -> identify(calling, location.path("id").asText())));
        Parts.list(organization, "numbers").forEach(this::ownerById);
    }

    private static void attendants(ObjectNode calling) {
        Parts.object(calling, "dialPlan").forEach(plan -> {
            Parts.list(plan, "autoAttendants").forEach(attendant -> {
                ObjectNode feature = feature(calling, attendant.path("name"), ATTENDANTS, "AUTO_ATTENDANT");
                Optional.ofNullable(attendant.get("operator")).ifPresent(it -> feature.set("operator", it));
            });
            plan.remove("autoAttendants");
        });
    }

    /** Whoever calls from nowhere was a member of nothing. */
    private void memberships(ObjectNode person) {
        Parts.object(person, "calling")
                .forEach(subscriber -> Parts.object(subscriber, "group").forEach(group -> {
                    group.path("services")
                            .forEach(name -> calling(subscriber.path("locationId"))
                                    .ifPresent(calling -> feature(calling, name, GROUP_SERVICES, "HUNT_GROUP")
                                            .withArray("members")
                                            .add(person.path("id"))));
                    group.remove("services");
                }));
    }

    /** A feature that only the inventory named is one of the number's location. */
    private void owner(ObjectNode number) {
        Parts.object(number, "owner")
                .filter(Features::isNamed)
                .forEach(owner -> calling(number.path("locationId"))
                        .filter(calling ->
                                named(calling, owner.path("displayName"), ALL).isEmpty())
                        .map(calling -> feature(calling, owner.path("displayName"), ALL, "HUNT_GROUP"))
                        .ifPresent(feature -> feature.set("phoneNumber", number.path("phoneNumber"))));
    }

    private void ownerById(ObjectNode number) {
        Parts.object(number, "owner")
                .filter(Features::isNamed)
                .forEach(owner -> calling(number.path("locationId"))
                        .flatMap(calling -> named(calling, owner.path("displayName"), ALL))
                        .ifPresent(feature -> {
                            owner.remove("displayName");
                            owner.set("id", feature.path("id"));
                        }));
    }

    private static boolean isNamed(ObjectNode owner) {
        return owner.path("type").asText().equals("FEATURE") && owner.has("displayName");
    }

    private Optional<ObjectNode> calling(JsonNode location) {
        return Parts.locations(organization)
                .filter(one -> one.path("id").equals(location))
                .flatMap(one -> Parts.object(one, "calling"))
                .findFirst();
    }

    private static ObjectNode feature(ObjectNode calling, JsonNode name, Set<String> types, String otherwise) {
        return named(calling, name, types).orElseGet(() -> {
            ObjectNode feature = calling.withArray(LIST).addObject().put("type", otherwise);
            return feature.set("name", name);
        });
    }

    private static Optional<ObjectNode> named(ObjectNode calling, JsonNode name, Set<String> types) {
        return Parts.list(calling, LIST)
                .filter(feature -> feature.path("name").equals(name)
                        && types.contains(feature.path("type").asText()))
                .findFirst();
    }

    private static void identify(ObjectNode calling, String location) {
        int place = 0;
        for (JsonNode feature : calling.path(LIST)) {
            if (feature instanceof ObjectNode unidentified && !feature.has("id")) {
                byte[] first = (location + "/" + place).getBytes(UTF_8);
                unidentified.put("id", UUID.nameUUIDFromBytes(first).toString());
            }
            place++;
        }
    }
}
