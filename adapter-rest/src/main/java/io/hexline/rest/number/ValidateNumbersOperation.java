package io.hexline.rest.number;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.hexline.application.number.ValidateNumbers;
import io.hexline.domain.number.NumberVerdict;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;

/** {@code POST /telephony/config/actions/validateNumbers/invoke}: 200 with a verdict on each number, good or bad. */
public record ValidateNumbersOperation(ValidateNumbers validateNumbers) implements Operation {

    private static final int MOST = 500;

    /** The body, on the wire, in the words of the live API. */
    private record Validated(String status, List<Verdict> phoneNumbers) {}

    /** One number, on the wire. */
    private record Verdict(
            String phoneNumber,
            String state,
            boolean tollFreeNumber,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> detail) {

        static Verdict of(NumberVerdict verdict) {
            return new Verdict(verdict.written(), state(verdict), verdict.tollFree(), detail(verdict));
        }

        private static String state(NumberVerdict verdict) {
            return switch (verdict.status()) {
                case AVAILABLE -> "Available";
                case DUPLICATE -> "Duplicate";
                case DUPLICATE_IN_LIST -> "Duplicate In List";
                case INVALID -> "Invalid";
                case UNAVAILABLE -> "Unavailable";
            };
        }

        private static List<String> detail(NumberVerdict verdict) {
            return verdict.isAvailable() ? List.of() : List.of("[Error " + verdict.code() + "] " + verdict.text());
        }
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.read(body -> NumberFields.written(body, "phoneNumbers", MOST))
                        .flatMap(written -> validateNumbers
                                .handle(org, written)
                                .bimap(Problem::of, ValidateNumbersOperation::answer)));
    }

    private static Answer answer(List<NumberVerdict> verdicts) {
        boolean fine = verdicts.stream().allMatch(NumberVerdict::isAvailable);
        return Answer.ok(new Validated(
                fine ? "OK" : "ERRORS", verdicts.stream().map(Verdict::of).toList()));
    }
}
