package io.hexline.cli.client;

import io.hexline.application.access.AuthorizationId;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import io.vavr.control.Either;

/** Where authorizations are taken back. What cannot be done is on the left, ready to be said. */
public interface AuthorizationClient {

    /** Takes it back; its id. */
    Either<Answer, AuthorizationId> revoke(AuthorizationId id);

    /** That there is none, wherever it is asked. */
    static Answer unknown(String id) {
        return ErrorAnswer.of(
                Outcome.MISUSED,
                "There is no authorization '" + id + "' in this organization.",
                "See those of somebody: hexline authorizations --user USER");
    }
}
