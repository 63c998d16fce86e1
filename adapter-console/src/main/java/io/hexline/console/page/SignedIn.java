package io.hexline.console.page;

import io.hexline.console.http.Visit.Visitor;
import io.hexline.domain.user.Role;
import java.util.Set;

/**
 * Who has signed in, as each page says it.
 *
 * @param hasChoice whether there are other organizations to go to
 */
public record SignedIn(String name, String role, String organization, boolean hasChoice) {

    static SignedIn of(Visitor visitor) {
        return new SignedIn(
                visitor.session().account().name(),
                RoleNames.of(rolesThere(visitor)),
                visitor.session().account().nameOf(visitor.org()),
                visitor.organizations().size() > 1);
    }

    /** In the organizations of others nobody is anything but their partner's administrator. */
    private static Set<Role> rolesThere(Visitor visitor) {
        return visitor.org().equals(visitor.caller().org())
                ? visitor.caller().roles()
                : Set.of(Role.PARTNER_ADMINISTRATOR);
    }
}
