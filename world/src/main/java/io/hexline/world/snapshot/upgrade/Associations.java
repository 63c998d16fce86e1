package io.hexline.world.snapshot.upgrade;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;

/**
 * Shared seats were two flags, {@code hoteling} and {@code hotDesking}; they are associations with the device of a host.
 * Who the host is the flags did not tell; a workspace stands for it.
 */
final class Associations {

    private static final String SEATING = "seating";

    private Associations() {}

    static void upgrade(ObjectNode snapshot) {
        Parts.organizations(snapshot)
                .forEach(organization -> Parts.people(organization)
                        .forEach(person -> Parts.object(person, "calling")
                                .forEach(calling -> associate(
                                        organization, person.path("id").asText(), calling))));
    }

    private static void associate(ObjectNode organization, String guest, ObjectNode calling) {
        Parts.object(calling, SEATING)
                .forEach(seating -> Stream.of("hoteling", "hotDesking")
                        .filter(flag -> seating.path(flag).asBoolean())
                        .forEach(flag -> calling.withArray("associations")
                                .addObject()
                                .put("kind", flag.equals("hoteling") ? "HOTELING" : "HOT_DESKING")
                                .put("workspaceId", workspace(organization, guest + "-" + flag))
                                .put("device", "Shared desk")
                                .put("since", "2020-01-01T00:00:00Z")));
        calling.remove(SEATING);
    }

    private static String workspace(ObjectNode organization, String id) {
        organization
                .withArray("workspaces")
                .addObject()
                .put("id", id)
                .put("displayName", "Shared desk")
                .putArray("devices")
                .addObject()
                .put("name", "Shared desk");
        return id;
    }
}
