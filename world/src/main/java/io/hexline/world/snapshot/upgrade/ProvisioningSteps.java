package io.hexline.world.snapshot.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A record of the calling platform said in what it differs from its person, and in flags what it lacks; now it says what
 * provisioning has filled in.
 */
final class ProvisioningSteps {

    private static final List<String> FIELDS =
            List.of("enterpriseId", "firstName", "lastName", "missing", "webexCalling");

    private ProvisioningSteps() {}

    static void upgrade(ObjectNode snapshot) {
        Parts.organizations(snapshot)
                .forEach(organization -> Parts.people(organization)
                        .forEach(person -> Parts.object(person, "calling")
                                .filter(calling -> FIELDS.stream().anyMatch(calling::has))
                                .forEach(calling -> upgrade(organization, person, calling))));
    }

    private static void upgrade(ObjectNode organization, ObjectNode person, ObjectNode calling) {
        ObjectNode provisioning = calling.putObject("provisioning");
        fill(provisioning, "enterpriseId", "ENTERPRISE", calling, organization.path("id"));
        fill(provisioning, "firstName", "FIRST_NAME", calling, person.path("firstName"));
        fill(provisioning, "lastName", "LAST_NAME", calling, person.path("lastName"));
        if (calling.path("webexCalling").asBoolean(true)) {
            provisioning.put("deployment", "WEBEX_CALLING");
        }
        calling.remove(FIELDS);
    }

    /** The record's own value, or else that of organization or person, unless it is missing. */
    private static void fill(ObjectNode provisioning, String field, String part, ObjectNode calling, JsonNode assumed) {
        JsonNode value = calling.has(field) ? calling.get(field) : assumed;
        boolean missing = StreamSupport.stream(calling.path("missing").spliterator(), false)
                .anyMatch(name -> name.asText().equals(part));
        if (!missing && !value.isMissingNode()) {
            provisioning.set(field, value);
        }
    }
}
