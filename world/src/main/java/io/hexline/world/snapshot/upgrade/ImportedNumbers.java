package io.hexline.world.snapshot.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.world.snapshot.entry.EncodedId;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * A number that was said to have no carrier or no owner, or an owner that does not have it, is an imported one, of which
 * nothing is assumed.
 */
final class ImportedNumbers {

    private static final String NUMBERS = "numbers";
    private static final String NUMBER = "phoneNumber";
    private static final String CARRIER = "carrierId";
    private static final String OWNER = "owner";

    private final ObjectNode snapshot;
    private final ObjectNode organization;

    private ImportedNumbers(ObjectNode snapshot, ObjectNode organization) {
        this.snapshot = snapshot;
        this.organization = organization;
    }

    static void upgrade(ObjectNode snapshot) {
        Parts.organizations(snapshot).forEach(organization -> new ImportedNumbers(snapshot, organization).upgrade());
    }

    private void upgrade() {
        if (organization.path(NUMBERS) instanceof ArrayNode numbers) {
            Iterator<JsonNode> all = numbers.elements();
            while (all.hasNext()) {
                if (all.next() instanceof ObjectNode number && isImported(number)) {
                    all.remove();
                    organization.withArray("importedNumbers").add(number);
                }
            }
        }
    }

    /** Takes the old fields away; what was assumed besides is said then. */
    private boolean isImported(ObjectNode number) {
        boolean carrierless = isTrue(number.remove("carrierless"));
        boolean unassigned = isTrue(number.remove("unassigned"));
        if (!carrierless && !unassigned && !isElsewhere(number)) {
            return false;
        }
        if (!carrierless && !number.has(CARRIER)) {
            carriersAt(number.path("locationId")).forEach(carrier -> number.set(CARRIER, carrier));
        }
        if (!unassigned && !number.has(OWNER)) {
            users(number.path(NUMBER)).limit(1).forEach(owner -> number.set(OWNER, owner));
        }
        return true;
    }

    private boolean isElsewhere(ObjectNode number) {
        return number.path(OWNER) instanceof ObjectNode owner
                && users(number.path(NUMBER)).noneMatch(user -> isSame(user, owner));
    }

    private static boolean isSame(ObjectNode one, ObjectNode other) {
        return one.path("type").equals(other.path("type"))
                && EncodedId.plain(one.path("id").asText())
                        .equals(EncodedId.plain(other.path("id").asText()));
    }

    private static boolean isTrue(JsonNode flag) {
        return flag != null && flag.asBoolean();
    }

    private Stream<JsonNode> carriersAt(JsonNode location) {
        return Parts.organizations(snapshot)
                .flatMap(Parts::locations)
                .filter(place -> place.path("id").equals(location))
                .map(place -> place.path("calling").path("pstn").path(CARRIER))
                .filter(JsonNode::isTextual);
    }

    private Stream<ObjectNode> users(JsonNode number) {
        Stream<ObjectNode> people = Parts.people(organization)
                .filter(person -> has(person.path("calling"), number))
                .map(person -> owner("PEOPLE", person));
        Stream<ObjectNode> features = Parts.callings(organization)
                .flatMap(calling -> Parts.list(calling, "features"))
                .filter(feature -> feature.path(NUMBER).equals(number))
                .map(feature -> owner("FEATURE", feature));
        return Stream.of(
                        people,
                        features,
                        holders("PLACE", "workspaces", number),
                        holders("VIRTUAL_LINE", "virtualLines", number))
                .flatMap(users -> users);
    }

    private Stream<ObjectNode> holders(String type, String list, JsonNode number) {
        return Parts.list(organization, list)
                .filter(holder -> holder.path(NUMBER).equals(number))
                .map(holder -> owner(type, holder));
    }

    private static boolean has(JsonNode calling, JsonNode number) {
        return calling.path(NUMBER).equals(number)
                || calling.path("faxNumber").equals(number)
                || calling.path("alternates").findValues(NUMBER).contains(number);
    }

    private ObjectNode owner(String type, ObjectNode of) {
        ObjectNode owner = organization.objectNode().put("type", type);
        owner.set("id", of.path("id"));
        return owner;
    }
}
