package io.hexline.cli.client;

import io.hexline.application.access.AuthorizationId;
import io.hexline.application.failure.Failure;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Failures;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.session.Session;
import io.vavr.control.Either;

/** The authorizations of a simulated world. */
public record EmbeddedAuthorizationClient(Session session) implements AuthorizationClient {

    @Override
    public Either<Answer, String> revoke(String id) {
        return AuthorizationId.parse(id)
                .mapLeft(malformed -> unknown(id))
                .flatMap(known -> session.useCases()
                        .people()
                        .manageAuthorizations()
                        .revoke(session.organization(), known)
                        .mapLeft(failure ->
                                failure instanceof Failure.NotFound ? unknown(id) : Failures.answer(failure)))
                .mapTo(id);
    }

    /** That there is none, wherever it is asked. */
    public static Answer unknown(String id) {
        return ErrorAnswer.of(
                Outcome.MISUSED,
                "There is no authorization '" + id + "' in this organization.",
                "See those of somebody: hexline authorizations --user USER");
    }
}
