package io.hexline.rest.onboarding;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.hexline.application.user.OnboardUser.OnboardingResult;
import io.hexline.rest.problem.ErrorItem;
import io.hexline.rest.problem.Problem;
import io.hexline.rest.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of one user, on the wire.
 *
 * @param uuid the person's plain id; left out where there is no person
 * @param status of HTTP, as if the user had been alone in the request: 200 where nothing was refused
 */
record UserResult(
        String email,
        String uuid,
        int status,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Error> errorList) {

    /** A reason, in the words of this operation. */
    record Error(int errorCode, String description) {

        static Error of(Problem.Detail detail) {
            ErrorItem item = ErrorItem.of(detail);
            return new Error(item.errorCode(), item.description());
        }
    }

    /** The codes of what was refused. */
    Stream<String> codes() {
        return errorList.stream().map(error -> String.valueOf(error.errorCode()));
    }

    static UserResult of(OnboardingResult result) {
        return result.outcome()
                .fold(failure -> of(Optional.of(result.email().value()), Problems.of(failure)), UserResult::of);
    }

    static UserResult of(Optional<String> email, Problem problem) {
        return new UserResult(email.orElse(null), null, problem.status(), errors(problem.details()));
    }

    private static UserResult of(OnboardingResult.Onboarded onboarded) {
        return new UserResult(
                onboarded.person().email().value(),
                onboarded.person().id().value(),
                onboarded.refusals().isEmpty() ? 200 : 400,
                errors(onboarded.refusals().stream().map(Problem.Detail::of).toList()));
    }

    private static List<Error> errors(List<Problem.Detail> details) {
        return details.stream().map(Error::of).toList();
    }
}
