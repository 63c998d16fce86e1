package io.hexline.rest.token;

import io.hexline.application.access.AuthorizationId;
import io.hexline.application.user.ManageAuthorizations;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code DELETE /authorizations/{authorizationId}}: 204. */
public record RevokeAuthorizationOperation(ManageAuthorizations manageAuthorizations) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.idInPath("authorizationId", WireId.AUTHORIZATION, AuthorizationId::parse)
                .flatMap(id -> call.inAnyOrganization(
                                org -> manageAuthorizations.byId(org, id).map(found -> org))
                        .flatMap(org -> manageAuthorizations.revoke(org, id).mapLeft(Problem::of)))
                .map(gone -> Answer.nothing());
    }
}
