package io.hexline.rest.routing;

import io.hexline.application.routing.SuggestPassword;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Map;

/** {@code POST /telephony/config/locations/{locationId}/actions/generatePassword/invoke}; there is one kind of password. */
public record SuggestPasswordOperation(SuggestPassword suggestPassword) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.locationInPath(org)
                        .flatMap(location -> suggestPassword
                                .handle(org, location)
                                .bimap(Problem::of, password -> Answer.ok(Map.of("exampleSipPassword", password)))));
    }
}
