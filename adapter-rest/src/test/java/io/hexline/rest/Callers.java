package io.hexline.rest;

import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.failure.Failure;
import io.hexline.application.user.Authenticate;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.Map;
import java.util.Set;

/** The people who send the tests' requests; each one's token is its name. */
public final class Callers {

    /** The organization of all of them: that of the documented license request. */
    public static final OrgId ORG = new OrgId("96abc2aa-3dcc-11e5-a152-fe34819cdc9a");

    /** The organization that the partner manages. */
    public static final OrgId MANAGED = new OrgId("managed-org");

    public static final PersonId ADMIN = new PersonId("admin");

    private static final Set<String> ALL_SCOPES = Permission.everyScope();

    private static final Map<String, Principal> BY_TOKEN = Map.of(
            "admin", caller(Set.of(Role.FULL_ADMINISTRATOR), ALL_SCOPES),
            "reader", caller(Set.of(Role.READ_ONLY_ADMINISTRATOR), ALL_SCOPES),
            "users", caller(Set.of(Role.USER_ADMINISTRATOR), ALL_SCOPES),
            "partner", caller(Set.of(Role.PARTNER_ADMINISTRATOR), ALL_SCOPES),
            "nobody", caller(Set.of(), ALL_SCOPES),
            "people-only", caller(Set.of(Role.FULL_ADMINISTRATOR), Set.of("spark-admin:people_write")),
            "read-only", caller(Set.of(Role.FULL_ADMINISTRATOR), Set.of("spark-admin:telephony_config_read")));

    private Callers() {}

    public static Principal admin() {
        return BY_TOKEN.get("admin");
    }

    public static Authenticate authenticate() {
        return token -> BY_TOKEN.containsKey(token.value())
                ? Either.right(BY_TOKEN.get(token.value()))
                : Either.left(new Failure.Unauthenticated());
    }

    private static Principal caller(Set<Role> roles, Set<String> scopes) {
        return new Principal(ADMIN, ORG, roles, scopes, Set.of(MANAGED));
    }
}
