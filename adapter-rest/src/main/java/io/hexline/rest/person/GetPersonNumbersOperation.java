package io.hexline.rest.person;

import io.hexline.application.user.ManageUserNumbers;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.rest.call.CallingUserInPath;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.function.Function;

/** {@code GET /people/{personId}/features/numbers}: in E.164 form, unless {@code preferE164Format=false} asks otherwise. */
public record GetPersonNumbersOperation(ManageUserNumbers manageUserNumbers) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return CallingUserInPath.of(call)
                .flatMap(user -> manageUserNumbers.show(user).mapLeft(Problem::of))
                .map(found -> Answer.ok(found.map(user -> PersonNumbersBody.of(user, form(call)))
                        .orElse(PersonNumbersBody.NONE)));
    }

    private static Function<PhoneNumber, String> form(Call call) {
        return call.truth("preferE164Format").orElse(true) ? PhoneNumber::value : PhoneNumber::national;
    }
}
