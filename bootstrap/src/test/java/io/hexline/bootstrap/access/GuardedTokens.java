package io.hexline.bootstrap.access;

import io.hexline.application.access.AccessToken;
import io.hexline.application.access.AuthorizationId;
import io.hexline.bootstrap.access.GuardedCalls.Asked;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.OrgId;
import java.util.Map;

/** Those of the {@link GuardedCalls} that are about what programs may do on behalf of people. */
final class GuardedTokens {

    private GuardedTokens() {}

    static Map<String, Asked> all(OrgId org) {
        AuthorizationId id = AuthorizationId.ofRefreshToken("none");
        return Map.of(
                "list authorizations",
                        (use, by) -> use.people().manageAuthorizations().ofPerson(org, GuardedCalls.PERSON),
                "list authorizations of an e-mail",
                        (use, by) -> use.people().manageAuthorizations().ofEmail(org, new Email("nobody@example.com")),
                "show an authorization",
                        (use, by) -> use.people().manageAuthorizations().byId(org, id),
                "revoke an authorization",
                        (use, by) -> use.people().manageAuthorizations().revoke(org, id),
                "revoke a client",
                        (use, by) -> use.people().manageAuthorizations().revokeClient(org, "none"),
                "own: tell when a token expires",
                        (use, by) -> use.people().manageAuthorizations().expiry(new AccessToken("none")));
    }
}
