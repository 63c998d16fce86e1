package io.hexline.world.snapshot.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Trunk groups and route groups were names, on people and in the connections of locations. */
final class Trunks {

    private Trunks() {}

    static void upgrade(ObjectNode snapshot) {
        Parts.organizations(snapshot).forEach(organization -> {
            Parts.people(organization).forEach(person -> membership(organization, person));
            Parts.callings(organization)
                    .flatMap(calling -> Parts.object(calling, "pstn"))
                    .forEach(pstn -> {
                        there(organization, "trunks", pstn.path("localGateway"));
                        there(organization, "routeGroups", pstn.path("routeGroup"));
                    });
        });
    }

    private static void membership(ObjectNode organization, ObjectNode person) {
        Parts.object(person, "calling")
                .flatMap(subscriber -> Parts.object(subscriber, "group"))
                .forEach(group -> {
                    Parts.object(group, "trunk").forEach(trunk -> {
                        ObjectNode thing = thing(organization, "trunks", trunk.path("group"));
                        thing.withArray("members").add(person.path("id"));
                        if (trunk.path("pilot").asBoolean()) {
                            thing.set("pilotId", person.path("id"));
                        }
                    });
                    group.remove("trunk");
                });
    }

    private static void there(ObjectNode organization, String list, JsonNode id) {
        if (id.isTextual()) {
            thing(organization, list, id);
        }
    }

    private static ObjectNode thing(ObjectNode organization, String list, JsonNode id) {
        return Parts.list(organization, list)
                .filter(one -> one.path("id").equals(id))
                .findFirst()
                .orElseGet(() -> {
                    ObjectNode thing = organization.withArray(list).addObject();
                    thing.set("id", id);
                    return thing.set("name", id);
                });
    }
}
