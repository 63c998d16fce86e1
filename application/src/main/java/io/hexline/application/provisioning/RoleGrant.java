package io.hexline.application.provisioning;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.access.Principal;
import io.hexline.domain.user.Role;
import java.util.Set;

/** What somebody is to administer, and who says so. */
public record RoleGrant(Principal by, Set<Role> roles) {

    public RoleGrant {
        roles = ImmutableSet.copyOf(roles);
    }
}
