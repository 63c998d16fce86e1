package io.hexline.world.snapshot.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import io.hexline.world.snapshot.entry.EncodedId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people's settings named becomes what there is: customized plans ({@code ownPlans}) are plans that block something,
 * a collaborate room is on the default bridge of its location, stored voice messages are in a mailbox on the location's mail
 * server, and schedules, departments and files of the location are there.
 */
final class CallSettingsUpgrade {

    private static final Map<String, String> PLANS = ImmutableMap.of(
            "INCOMING_DIGIT_STRING", "incomingDigitString",
            "OUTGOING_DIGIT_PLAN", "outgoingDigitPlan",
            "ENHANCED_OUTGOING_CALLING_PLAN", "enhancedOutgoingCallingPlan");
    private static final String ROOM = "collaborateRoom";
    private static final String ANNOUNCEMENTS = "announcements";

    private CallSettingsUpgrade() {}

    static void upgrade(ObjectNode snapshot) {
        Parts.organizations(snapshot)
                .forEach(organization -> Parts.subscribers(organization).forEach(subscriber -> {
                    Optional<ObjectNode> location =
                            Parts.callingAt(subscriber, organization).findFirst();
                    department(subscriber, location);
                    Parts.object(subscriber, "settings").forEach(settings -> {
                        plans(settings);
                        schedules(settings, location);
                        room(settings, subscriber);
                        Parts.object(settings, "media").forEach(media -> {
                            mailbox(media, location);
                            files(media, location);
                        });
                    });
                }));
    }

    private static void department(ObjectNode subscriber, Optional<ObjectNode> location) {
        Parts.object(subscriber, "group")
                .map(group -> group.path("department"))
                .filter(JsonNode::isTextual)
                .forEach(department -> location.ifPresent(calling ->
                        addText(calling.withObjectProperty("offering"), "departments", department.textValue())));
    }

    private static void plans(ObjectNode settings) {
        List<String> own = Parts.texts(settings, "ownPlans");
        settings.remove("ownPlans");
        own.stream()
                .filter(PLANS::containsKey)
                .forEach(plan -> settings.withObjectProperty("callingPlans")
                        .putArray(PLANS.get(plan))
                        .addObject()
                        .put("digits", "1900")
                        .put("action", "BLOCK"));
    }

    private static void schedules(ObjectNode settings, Optional<ObjectNode> location) {
        List<String> used = Parts.texts(settings, "criteriaSchedules");
        settings.remove("criteriaSchedules");
        used.forEach(schedule -> {
            settings.withObjectProperty("timedServices")
                    .withArrayProperty("criteria")
                    .addObject()
                    .put("service", "Call forwarding")
                    .put("schedule", schedule);
            location.ifPresent(calling -> addText(calling.withObjectProperty("offering"), "schedules", schedule));
        });
    }

    private static void room(ObjectNode settings, ObjectNode subscriber) {
        if (!settings.path(ROOM).isBoolean()) {
            return;
        }
        if (settings.remove(ROOM).booleanValue()) {
            settings.putObject(ROOM)
                    .put("bridge", EncodedId.plain(subscriber.path("locationId").asText()));
        }
    }

    private static void mailbox(ObjectNode media, Optional<ObjectNode> location) {
        JsonNode stored = media.remove("storedVoiceMessages");
        if (stored != null && stored.booleanValue()) {
            ObjectNode mailbox = media.putObject("mailbox").put("messages", 1);
            location.map(calling -> calling.path("infrastructure").path("mailServer"))
                    .filter(JsonNode::isTextual)
                    .ifPresent(server -> mailbox.set("mailServer", server));
        }
    }

    private static void files(ObjectNode media, Optional<ObjectNode> location) {
        List<String> own = Parts.texts(media, ANNOUNCEMENTS);
        if (!own.isEmpty()) {
            ArrayNode files = media.putArray(ANNOUNCEMENTS);
            own.forEach(name -> files.addObject().put("name", name));
        }
        List<String> played = Parts.texts(media, "locationMusicOnHold");
        media.remove("locationMusicOnHold");
        played.forEach(name -> {
            media.withArrayProperty("musicOnHold").add(name);
            location.ifPresent(calling -> addFile(calling.withObjectProperty("offering"), name));
        });
    }

    private static void addText(ObjectNode parent, String list, String text) {
        if (!Parts.texts(parent, list).contains(text)) {
            parent.withArrayProperty(list).add(text);
        }
    }

    private static void addFile(ObjectNode offering, String name) {
        if (Parts.list(offering, ANNOUNCEMENTS)
                .noneMatch(file -> file.path("name").asText().equals(name))) {
            offering.withArrayProperty(ANNOUNCEMENTS).addObject().put("name", name);
        }
    }
}
