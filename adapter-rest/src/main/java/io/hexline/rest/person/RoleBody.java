package io.hexline.rest.person;

import io.hexline.domain.user.Role;
import io.hexline.rest.id.WireId;

/** A role, on the wire. */
record RoleBody(String id, String name) {

    static RoleBody of(Role role) {
        return new RoleBody(WireId.text(role), name(role));
    }

    private static String name(Role role) {
        return switch (role) {
            case FULL_ADMINISTRATOR -> "Full Administrator";
            case READ_ONLY_ADMINISTRATOR -> "Read-only Administrator";
            case USER_ADMINISTRATOR -> "User Administrator";
            case LOCATION_ADMINISTRATOR -> "Location Administrator";
            case PARTNER_ADMINISTRATOR -> "Partner Administrator";
        };
    }
}
