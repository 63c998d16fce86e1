package io.hexline.rest.onboarding;

import io.hexline.application.user.OnboardUser;
import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.application.user.OnboardUser.OnboardingResult;
import io.hexline.domain.value.OrgId;
import io.hexline.rest.call.Answer;
import io.hexline.rest.call.Call;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.hexline.rest.problem.Problems;
import io.vavr.control.Either;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** {@code POST …/users/onboard}: 200 with one result a user, in order, whatever becomes of each. */
public record OnboardUsersOperation(OnboardUser onboardUser) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organization(Optional.ofNullable(call.incoming().variables().get("orgId")))
                .flatMap(org -> call.read(NewUserBody::all)
                        .flatMap(entrants -> onboard(org, entrants).map(results -> answer(entrants, results))));
    }

    /** Who cannot be understood stays behind; a list without anybody is the use case's to judge. */
    private Either<Problem, List<OnboardingResult>> onboard(OrgId org, List<NewUserBody> entrants) {
        List<NewUser> understood = entrants.stream()
                .flatMap(entrant -> entrant.newUser().toJavaStream())
                .toList();
        if (entrants.size() > OnboardUser.MOST_USERS) {
            return Either.left(
                    Problem.invalid(List.of("Up to " + OnboardUser.MOST_USERS + " users can be onboarded at a time.")));
        }
        return understood.isEmpty() && !entrants.isEmpty()
                ? Either.right(List.of())
                : onboardUser.handle(org, understood).mapLeft(Problems::of);
    }

    private static Answer answer(List<NewUserBody> entrants, List<OnboardingResult> results) {
        Iterator<OnboardingResult> next = results.iterator();
        List<UserResult> users = entrants.stream()
                .map(entrant -> entrant.newUser()
                        .fold(
                                mistakes -> UserResult.of(entrant.email(), Problem.invalid(mistakes)),
                                newUser -> UserResult.of(next.next())))
                .toList();
        return Answer.ok(users).refusing(users.stream().flatMap(UserResult::codes));
    }
}
