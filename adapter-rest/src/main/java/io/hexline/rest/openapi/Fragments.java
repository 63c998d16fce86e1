package io.hexline.rest.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The files that the description is made of; each has {@code paths}, and the {@code parameters} and {@code schemas} that several of them have. */
final class Fragments {

    private static final List<String> SUBJECTS = List.of(
            "people",
            "roles",
            "scim",
            "groups",
            "tokens",
            "onboarding",
            "carriers",
            "licenses",
            "organizations",
            "locations",
            "schedules",
            "workspace-locations",
            "floors",
            "languages",
            "numbers",
            "availability",
            "lines",
            "features",
            "agents",
            "call-park",
            "workspaces",
            "devices",
            "routing",
            "moves",
            "migrations",
            "jobs",
            "batchjobs",
            "files",
            "service",
            "control");

    private static final List<String> PARTS = List.of("paths", "parameters", "schemas");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Fragments() {}

    /** All in one. A path, a parameter, a schema is in one file only. */
    static ObjectNode together() {
        ObjectNode all = MAPPER.createObjectNode();
        PARTS.forEach(all::putObject);
        for (String subject : SUBJECTS) {
            ObjectNode fragment = read(subject);
            PARTS.forEach(part -> add(fragment, part, (ObjectNode) all.get(part)));
        }
        return all;
    }

    private static void add(ObjectNode fragment, String part, ObjectNode all) {
        fragment.path(part).properties().forEach(entry -> {
            if (all.replace(entry.getKey(), entry.getValue()) != null) {
                throw new IllegalStateException(entry.getKey() + " is described twice");
            }
        });
    }

    private static ObjectNode read(String subject) {
        try (InputStream file = Fragments.class.getResourceAsStream(subject + ".json")) {
            return (ObjectNode) MAPPER.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
