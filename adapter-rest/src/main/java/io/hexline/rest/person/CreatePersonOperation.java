package io.hexline.rest.person;

import io.hexline.application.failure.Failure;
import io.hexline.application.user.FindUser;
import io.hexline.application.user.OnboardUser;
import io.hexline.application.user.OnboardUser.OnboardingResult.Onboarded;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code POST /people}: onboards one user. 200 with the person where all of it was applied; otherwise the reasons, though
 * the person can be there afterwards, with less.
 */
public record CreatePersonOperation(OnboardUser onboardUser, FindUser findUser) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.read(body -> PersonRequest.read(body, call.caller()))
                .map(Optional::orElseThrow)
                .flatMap(request -> call.organization(request.organization())
                        .flatMap(org -> onboard(org, request)
                                .mapLeft(Problem::of)
                                .flatMap(onboarded -> answer(call, org, onboarded))));
    }

    private Either<Failure, Onboarded> onboard(OrgId org, PersonRequest request) {
        return onboardUser
                .handle(org, List.of(request.newUser()))
                .flatMap(results -> results.get(0).outcome())
                .flatMap(onboarded -> onboarded.refusals().isEmpty()
                        ? Either.right(onboarded)
                        : Either.left(new Failure.Refused(onboarded.refusals())));
    }

    private Either<Problem, Answer> answer(Call call, OrgId org, Onboarded onboarded) {
        return call.flag("minResponse")
                ? Either.right(
                        Answer.ok(Map.of("id", WireId.text(onboarded.person().id()))))
                : findUser.byId(org, onboarded.person().id())
                        .bimap(Problem::of, user -> Answer.ok(PersonBody.of(user, call.flag("callingData"))));
    }
}
