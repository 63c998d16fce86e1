package io.hexline.rest.routing;

import io.hexline.application.routing.ValidateDialPatterns;
import io.hexline.domain.location.DialPatternVerdict;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;

/**
 * {@code POST /telephony/config/premisePstn/actions/validateDialPatterns/invoke}: 200 with what is wrong with patterns, if
 * anything is.
 */
public record ValidateDialPatternsOperation(ValidateDialPatterns validateDialPatterns) implements Operation {

    /** The body, on the wire. */
    private record Validated(String status, List<PatternErrorBody> dialPatternStatus) {

        static Validated of(List<DialPatternVerdict> wrong) {
            return new Validated(
                    wrong.isEmpty() ? "OK" : "ERRORS",
                    wrong.stream().map(PatternErrorBody::of).toList());
        }
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.read(body -> {
                            body.check(DialPlanFields.PATTERNS, body.has(DialPlanFields.PATTERNS), "is required");
                            return DialPlanFields.written(body);
                        })
                        .flatMap(written -> validateDialPatterns
                                .handle(org, written)
                                .bimap(Problem::of, wrong -> Answer.ok(Validated.of(wrong)))));
    }
}
