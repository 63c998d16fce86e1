package io.hexline.rest.carrier;

import io.hexline.application.carrier.ManageCarrierAccounts;
import io.hexline.domain.value.Email;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code DELETE /hexline/v1/carrier-accounts/{email}}: 200 with the account that was deleted. */
public record ReleaseCarrierAccountOperation(ManageCarrierAccounts accounts) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> Email.parse(call.request().variables().get("email"))
                        .mapLeft(wrong -> Problem.invalid(wrong.message())))
                .flatMap(email -> accounts.release(email).mapLeft(Problem::of))
                .map(released -> Answer.ok(CarrierAccountBody.of(released)));
    }
}
