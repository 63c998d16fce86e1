package io.hexline.cli.client;

import io.hexline.application.access.AuthorizationId;
import io.hexline.application.failure.Failure;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Failures;
import io.hexline.cli.session.Session;
import io.vavr.control.Either;

/** The authorizations of a simulated world. */
public record EmbeddedAuthorizationClient(Session session) implements AuthorizationClient {

    @Override
    public Either<Answer, AuthorizationId> revoke(AuthorizationId id) {
        return session.useCases()
                .people()
                .manageAuthorizations()
                .revoke(session.organization(), id)
                .mapLeft(failure -> failure instanceof Failure.NotFound
                        ? AuthorizationClient.unknown(id.toString())
                        : Failures.answer(failure))
                .mapTo(id);
    }
}
