package io.hexline.demo;

import io.hexline.domain.value.Id.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of request bodies that several steps send. */
final class Requests {

    private Requests() {}

    /** A license to add. */
    static Map<String, Object> license(String id) {
        return Map.of("id", id, "operation", "add");
    }

    /** A calling license to add, with the place that it gives. */
    static Map<String, Object> calling(String id, String location, String number, String extension) {
        Map<String, Object> license = new LinkedHashMap<>(license(id));
        license.put("properties", Map.of("locationId", location, "phoneNumber", number, "extension", extension));
        return license;
    }

    /** A move of users to a location; each of them with what changes for it. */
    static Map<String, Object> move(String target, boolean validate, List<Map<String, Object>> users) {
        return Map.of("usersList", List.of(Map.of("locationId", target, "validate", validate, "users", users)));
    }

    /** A user to move; an absent extension or number stays as it is, an empty one is removed. */
    static Map<String, Object> user(PersonId id, Map<String, String> changes) {
        Map<String, Object> user = new LinkedHashMap<>(changes);
        user.put("userId", id.value());
        return user;
    }
}
