package io.hexline.rest.token;

import io.hexline.application.access.AppAuthorization;
import io.hexline.application.user.IssueToken;
import io.hexline.rest.id.WireId;
import java.time.Instant;
import java.util.Locale;

/** What lets a program act on somebody's behalf, on the wire. Clients demand all of it. */
record AuthorizationBody(
        String id,
        String applicationId,
        String applicationName,
        String personId,
        String clientId,
        String created,
        String type) {

    /** In the place of the client of a token that no integration asked for. */
    private static final String NO_CLIENT = "hexline";

    static AuthorizationBody of(AppAuthorization authorization) {
        String client = authorization.clientId().orElse(NO_CLIENT);
        return new AuthorizationBody(
                WireId.text(authorization.id()),
                WireId.ofName("APPLICATION", client),
                client,
                WireId.text(authorization.person()),
                client,
                created(authorization).toString(),
                authorization.id().kind().name().toLowerCase(Locale.ROOT));
    }

    /** The beginning of time where it is not known. */
    private static Instant created(AppAuthorization authorization) {
        return authorization
                .expires()
                .map(end -> end.minus(IssueToken.LIFETIME))
                .orElse(Instant.EPOCH);
    }
}
