package io.hexline.rest.carrier;

import io.hexline.application.carrier.ManageCarrierAccounts;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Map;

/** {@code GET /hexline/v1/carrier-accounts}: all of them, by e-mail. */
public record ListCarrierAccountsOperation(ManageCarrierAccounts accounts) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> accounts.list().mapLeft(Problem::of))
                .map(all -> Answer.ok(
                        Map.of("items", all.stream().map(CarrierAccountBody::of).toList())));
    }
}
