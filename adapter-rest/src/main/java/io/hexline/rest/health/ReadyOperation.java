package io.hexline.rest.health;

import io.hexline.application.access.AccessToken;
import io.hexline.application.failure.Failure;
import io.hexline.application.user.Authenticate;
import io.hexline.rest.call.OpenOperation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/**
 * {@code GET /health/ready}, and {@code /health}: 503 while the store does not answer. A server that stops answers 503 to
 * everything.
 */
public record ReadyOperation(Authenticate authenticate) implements OpenOperation {

    private static final AccessToken NOBODYS = new AccessToken("ready?");

    /** A look at the tokens is the shortest way to the store; that nobody has this one is the good answer. */
    @Override
    public Either<Problem, Answer> handle(Call.Request request) {
        Either<Failure, ?> looked = authenticate.handle(NOBODYS);
        return looked.isLeft() && looked.getLeft() instanceof Failure.Trouble trouble
                ? Either.left(Problem.of(trouble))
                : Either.right(Health.up());
    }
}
