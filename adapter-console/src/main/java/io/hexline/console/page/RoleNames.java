package io.hexline.console.page;

import io.hexline.domain.user.Role;
import java.util.Set;
import java.util.stream.Collectors;

/** What roles are called on pages. */
public final class RoleNames {

    private RoleNames() {}

    /** All of them in one text, such as {@code Full Administrator}. */
    public static String of(Set<Role> roles) {
        return roles.isEmpty()
                ? "No administrator"
                : roles.stream().sorted().map(Role::title).collect(Collectors.joining(", "));
    }
}
