package io.hexline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.domain.value.Id.OrgId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The organization of the demo, whose things the steps call by their names.
 *
 * @param licenses their ids, as the API writes them, by name
 * @param locations as licenses
 */
record Sample(OrgId org, Map<String, String> licenses, Map<String, String> locations) {

    /** Asks a server for the names and ids. */
    static Sample of(OrgId org, ApiClient api) throws InterruptedException {
        return new Sample(org, byName(api, "/v1/licenses"), byName(api, "/v1/locations"));
    }

    String license(String name) {
        return Optional.ofNullable(licenses.get(name))
                .orElseThrow(() -> new UnexpectedResult("the sample has no license " + name));
    }

    String location(String name) {
        return Optional.ofNullable(locations.get(name))
                .orElseThrow(() -> new UnexpectedResult("the sample has no location " + name));
    }

    /** A text of the API with the names of licenses in the place of their ids. */
    String named(String text) {
        String named = text;
        for (Map.Entry<String, String> license : licenses.entrySet()) {
            named = named.replace(license.getValue(), license.getKey());
        }
        return named;
    }

    private static Map<String, String> byName(ApiClient api, String path) throws InterruptedException {
        Map<String, String> ids = new LinkedHashMap<>();
        for (JsonNode item : api.send("GET", path, Map.of()).at("/items")) {
            ids.put(item.get("name").asText(), item.get("id").asText());
        }
        return ids;
    }
}
