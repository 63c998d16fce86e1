package io.hexline.rest.person;

import io.hexline.domain.user.Role;
import io.hexline.rest.id.WireId;

/** A role, on the wire. */
record RoleBody(String id, String name) {

    static RoleBody of(Role role) {
        return new RoleBody(WireId.text(role), role.title());
    }
}
