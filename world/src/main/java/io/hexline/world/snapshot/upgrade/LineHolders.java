package io.hexline.world.snapshot.upgrade;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Predicate;

/**
 * A workspace, a virtual line or the virtual user of a feature was a type of a person's calling record; it stands by itself.
 * A place that owns a number was known by its name; it is a workspace that has the number.
 */
final class LineHolders {

    private static final String DISPLAY_NAME = "displayName";

    private LineHolders() {}

    static void upgrade(ObjectNode snapshot) {
        Parts.organizations(snapshot).forEach(organization -> {
            Parts.people(organization)
                    .toList()
                    .forEach(person -> Parts.object(person, "calling")
                            .toList()
                            .forEach(calling -> stand(organization, person, calling)));
            Parts.list(organization, "numbers")
                    .forEach(number -> Parts.object(number, "owner")
                            .filter(owner -> owner.path("type").asText().equals("PLACE") && owner.has(DISPLAY_NAME))
                            .forEach(owner -> name(organization, owner, number)));
        });
    }

    private static void stand(ObjectNode organization, ObjectNode person, ObjectNode calling) {
        switch (calling.path("type").asText()) {
            case "WORKSPACE" -> move(organization, person, calling, "workspaces");
            case "VIRTUAL_PROFILE" -> move(organization, person, calling, "virtualLines");
            case "SERVICE_INSTANCE" ->
                Parts.locations(organization)
                        .filter(location -> location.path("id").equals(calling.path("locationId")))
                        .flatMap(location -> Parts.object(location, "calling"))
                        .forEach(there -> feature(organization, person, calling, there));
            default -> calling.remove("type");
        }
    }

    private static void move(ObjectNode organization, ObjectNode person, ObjectNode calling, String list) {
        ObjectNode holder = organization.withArray(list).addObject();
        holder.set("id", person.path("id"));
        holder.set(DISPLAY_NAME, person.path(DISPLAY_NAME));
        copy(calling, holder, "locationId", "extension", "phoneNumber");
        if (list.equals("workspaces")) {
            copy(calling, holder, "devices");
        }
        remove(organization, person::equals);
    }

    private static void feature(ObjectNode organization, ObjectNode person, ObjectNode calling, ObjectNode there) {
        ObjectNode feature = there.withArray("features").addObject().put("type", "HUNT_GROUP");
        feature.set("id", person.path("id"));
        feature.set("name", person.path(DISPLAY_NAME));
        copy(calling, feature, "extension", "phoneNumber");
        remove(organization, person::equals);
    }

    private static void copy(ObjectNode from, ObjectNode to, String... fields) {
        for (String field : fields) {
            if (from.has(field)) {
                to.set(field, from.get(field));
            }
        }
    }

    private static void remove(ObjectNode organization, Predicate<Object> which) {
        var people = organization.withArray("people").elements();
        while (people.hasNext()) {
            if (which.test(people.next())) {
                people.remove();
            }
        }
    }

    private static void name(ObjectNode organization, ObjectNode owner, ObjectNode number) {
        String name = owner.path(DISPLAY_NAME).asText();
        boolean known = Parts.list(organization, "workspaces")
                .anyMatch(workspace -> workspace.path("id").asText().equals(name));
        if (!known) {
            ObjectNode workspace = organization
                    .withArray("workspaces")
                    .addObject()
                    .put("id", name)
                    .put(DISPLAY_NAME, name);
            copy(number, workspace, "phoneNumber");
        }
        owner.remove(DISPLAY_NAME);
        owner.put("id", name);
    }
}
