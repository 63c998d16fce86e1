package io.hexline.rest.token;

import io.hexline.application.user.ManageAuthorizations;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code DELETE /authorizations}: 204; the client that the query names has no token of the organization any more. */
public record RevokeClientOperation(ManageAuthorizations manageAuthorizations) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.text("clientId")
                        .<Either<Problem, String>>map(Either::right)
                        .orElseGet(() -> Either.left(Problem.invalid("clientId is required.")))
                        .flatMap(client ->
                                manageAuthorizations.revokeClient(org, client).mapLeft(Problem::of)))
                .map(gone -> Answer.nothing());
    }
}
