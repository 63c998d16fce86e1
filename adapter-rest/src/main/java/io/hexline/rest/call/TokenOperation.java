package io.hexline.rest.call;

import io.hexline.application.access.AccessToken;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** What is done about the token that a caller has shown to get in. */
@FunctionalInterface
public interface TokenOperation {

    Either<Problem, Answer> handle(AccessToken token);
}
