package io.hexline.world.snapshot.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether somebody is recorded ({@code enabled}) and has a dub point becomes its account, at the vendor and in the external
 * group of its location; the vendors that are named anywhere become those that there are.
 */
final class RecordingAccounts {

    private static final String VENDOR = "recordingVendor";
    private static final String VENDORS = "recordingVendors";
    private static final String DEFAULT_VENDOR = "Webex";

    private RecordingAccounts() {}

    static void upgrade(ObjectNode snapshot) {
        List<ObjectNode> organizations = Parts.organizations(snapshot).toList();
        organizations.forEach(organization -> Parts.people(organization)
                .forEach(person -> Parts.object(person, "calling")
                        .filter(calling -> calling.path("recording").isObject())
                        .forEach(calling -> upgrade(calling, organization))));
        nameVendors(snapshot, organizations);
    }

    private static void upgrade(ObjectNode calling, ObjectNode organization) {
        ObjectNode recording = (ObjectNode) calling.get("recording");
        if (recording.has("vendor")) {
            return;
        }
        boolean enabled = recording.path("enabled").asBoolean();
        boolean dubPoint = recording.path("dubPoint").asBoolean();
        if (!enabled && !dubPoint) {
            calling.remove("recording");
            return;
        }
        ObjectNode account = calling.putObject("recording");
        account.put("vendor", vendor(calling, organization));
        if (!enabled) {
            account.put("mode", "NEVER");
        }
        if (dubPoint) {
            infrastructureOf(calling, organization)
                    .flatMap(infrastructure -> text(infrastructure.path("externalGroup")))
                    .findFirst()
                    .ifPresent(group -> account.put("externalGroup", group));
        }
    }

    /** The location's; else any that the organization has. */
    private static String vendor(ObjectNode calling, ObjectNode organization) {
        Optional<String> own = infrastructureOf(calling, organization)
                .flatMap(infrastructure -> text(infrastructure.path(VENDOR)))
                .findFirst();
        return own.or(() -> vendors(organization).findFirst()).orElse(DEFAULT_VENDOR);
    }

    private static Stream<ObjectNode> infrastructureOf(ObjectNode calling, ObjectNode organization) {
        return Parts.callingAt(calling, organization).flatMap(profile -> Parts.object(profile, "infrastructure"));
    }

    private static Stream<String> vendors(ObjectNode organization) {
        return Parts.callings(organization)
                .flatMap(calling -> Parts.object(calling, "infrastructure"))
                .flatMap(infrastructure -> text(infrastructure.path(VENDOR)));
    }

    private static void nameVendors(ObjectNode snapshot, List<ObjectNode> organizations) {
        List<String> named = organizations.stream()
                .flatMap(organization -> Stream.concat(vendors(organization), accountVendors(organization)))
                .distinct()
                .toList();
        if (!named.isEmpty() && !snapshot.has(VENDORS)) {
            ArrayNode all = snapshot.putArray(VENDORS);
            named.forEach(name -> all.addObject().put("name", name));
        }
    }

    private static Stream<String> accountVendors(ObjectNode organization) {
        return Parts.subscribers(organization)
                .flatMap(calling -> Parts.object(calling, "recording"))
                .flatMap(account -> text(account.path("vendor")));
    }

    private static Stream<String> text(JsonNode node) {
        return node.isTextual() ? Stream.of(node.textValue()) : Stream.empty();
    }
}
