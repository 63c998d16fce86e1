package io.hexline.cli.client;

import io.hexline.cli.answer.Answer;
import io.vavr.control.Either;

/** Where authorizations are taken back. What cannot be done is on the left, ready to be said. */
public interface AuthorizationClient {

    /**
     * Takes it back; its id.
     *
     * @param id as a list names it
     */
    Either<Answer, String> revoke(String id);
}
