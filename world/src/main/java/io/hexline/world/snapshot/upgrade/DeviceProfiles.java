package io.hexline.world.snapshot.upgrade;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.world.snapshot.entry.EncodedId;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Group-level device profiles were devices of each user, with a flag and the others who used them. Those of one name at one
 * location are one profile of the location; whoever calls from elsewhere does not use it.
 */
final class DeviceProfiles {

    private static final String DEVICES = "devices";
    private static final String PROFILES = "deviceProfiles";
    private static final String USERS = "users";

    private final ObjectNode organization;

    private DeviceProfiles(ObjectNode organization) {
        this.organization = organization;
    }

    static void upgrade(ObjectNode snapshot) {
        Parts.organizations(snapshot).map(DeviceProfiles::new).forEach(DeviceProfiles::upgrade);
    }

    private void upgrade() {
        Parts.people(organization)
                .forEach(person -> Parts.object(person, "calling").forEach(subscriber -> profiles(person, subscriber)));
        Parts.list(organization, "workspaces")
                .flatMap(workspace -> Parts.list(workspace, DEVICES))
                .forEach(DeviceProfiles::plain);
    }

    private void profiles(ObjectNode person, ObjectNode subscriber) {
        for (Iterator<JsonNode> devices = subscriber.path(DEVICES).iterator(); devices.hasNext(); ) {
            if (devices.next() instanceof ObjectNode device) {
                boolean profile = device.path("groupLevel").asBoolean();
                List<ObjectNode> callings =
                        Parts.callingAt(subscriber, organization).toList();
                if (profile && !callings.isEmpty()) {
                    String location =
                            EncodedId.plain(subscriber.path("locationId").asText());
                    use(profile(callings.get(0), location, device), person, sharers(device, location));
                    devices.remove();
                } else {
                    plain(device);
                }
            }
        }
    }

    private static void plain(ObjectNode device) {
        device.remove(List.of("groupLevel", "sharedWith"));
    }

    private static ObjectNode profile(ObjectNode calling, String location, ObjectNode device) {
        String name = device.path("name").asText();
        return Parts.list(calling, PROFILES)
                .filter(profile -> profile.path("name").asText().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    byte[] first = (location + "/" + PROFILES + "/" + name).getBytes(UTF_8);
                    ObjectNode profile = calling.withArray(PROFILES)
                            .addObject()
                            .put("id", UUID.nameUUIDFromBytes(first).toString())
                            .put("name", name);
                    return device.has("type") ? profile.set("type", device.get("type")) : profile;
                });
    }

    private Stream<ObjectNode> sharers(ObjectNode device, String location) {
        List<String> named =
                Parts.texts(device, "sharedWith").stream().map(EncodedId::plain).toList();
        return Parts.people(organization)
                .filter(person ->
                        named.contains(EncodedId.plain(person.path("id").asText())))
                .filter(person -> EncodedId.plain(
                                person.path("calling").path("locationId").asText())
                        .equals(location));
    }

    private static void use(ObjectNode profile, ObjectNode person, Stream<ObjectNode> sharers) {
        Stream.concat(Stream.of(person), sharers)
                .map(user -> EncodedId.plain(user.path("id").asText()))
                .filter(user -> !Parts.texts(profile, USERS).contains(user))
                .forEach(user -> profile.withArray(USERS).add(user));
    }
}
