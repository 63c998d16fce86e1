package io.hexline.bootstrap.demo;

import io.hexline.domain.value.LicenseId;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.PersonId;
import io.hexline.rest.id.WireId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of request bodies that several steps send. */
final class Requests {

    private Requests() {}

    /** A license to add. */
    static Map<String, Object> license(LicenseId id) {
        return Map.of("id", WireId.text(id), "operation", "add");
    }

    /** A calling license to add, with the place that it gives. */
    static Map<String, Object> calling(LicenseId id, LocationId location, String number, String extension) {
        Map<String, Object> license = new LinkedHashMap<>(license(id));
        license.put(
                "properties",
                Map.of("locationId", WireId.text(location), "phoneNumber", number, "extension", extension));
        return license;
    }

    /** A move of users to a location; each of them with what changes for it. */
    static Map<String, Object> move(LocationId target, boolean validate, List<Map<String, Object>> users) {
        return Map.of(
                "usersList", List.of(Map.of("locationId", WireId.text(target), "validate", validate, "users", users)));
    }

    /** A user to move; an absent extension or number stays as it is, an empty one is removed. */
    static Map<String, Object> user(PersonId id, Map<String, String> changes) {
        Map<String, Object> user = new LinkedHashMap<>(changes);
        user.put("userId", WireId.text(id));
        return user;
    }
}
