package io.hexline.console.page;

import com.google.common.base.Ascii;
import io.hexline.domain.user.Role;
import java.util.Set;
import java.util.stream.Collectors;

/** What roles are called on pages. */
public final class RoleNames {

    private RoleNames() {}

    /** All of them in one text, such as {@code Full administrator}. */
    public static String of(Set<Role> roles) {
        return roles.isEmpty()
                ? "No administrator"
                : roles.stream().sorted().map(RoleNames::of).collect(Collectors.joining(", "));
    }

    private static String of(Role role) {
        String words = Ascii.toLowerCase(role.name()).replace('_', ' ');
        return Ascii.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
