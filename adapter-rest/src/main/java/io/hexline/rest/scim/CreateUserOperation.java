package io.hexline.rest.scim;

import io.hexline.application.PeopleUseCases;
import io.hexline.application.failure.Failure;
import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.application.user.UserView;
import io.hexline.domain.user.Person.Profile;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** {@code POST /identity/scim/{orgId}/v2/Users}: 201 with the user, who holds nothing yet; 409 where it is there. */
public record CreateUserOperation(PeopleUseCases people) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return ScimUsers.organization(call)
                .flatMap(org -> call.request()
                        .body()
                        .map(ScimJson::named)
                        .flatMap(body -> Call.read(body, user -> ScimUserFields.read(user, Profile.EMPTY)))
                        .map(Optional::orElseThrow)
                        .flatMap(wanted -> create(org, wanted)))
                .map(user -> ScimUsers.body(call, user))
                .map(body -> Answer.json(201, body)
                        .withHeader("Location", body.meta().location()));
    }

    private Either<Problem, UserView> create(OrgId org, ScimUserFields wanted) {
        Either<Failure, UserView> there = people.findUser().byEmail(org, wanted.email());
        if (there.isRight()) {
            return Either.left(ScimProblem.taken("The userName " + wanted.email() + " is taken."));
        }
        return there.getLeft() instanceof Failure.NotFound
                ? onboard(org, wanted).mapLeft(Problem::of)
                : Either.left(Problem.of(there.getLeft()));
    }

    private Either<Failure, UserView> onboard(OrgId org, ScimUserFields wanted) {
        NewUser newUser =
                new NewUser(wanted.email(), wanted.name(), wanted.profile(), Optional.empty(), List.of(), List.of());
        return people.onboardUser()
                .handle(org, List.of(newUser))
                .flatMap(results -> results.get(0).outcome())
                .flatMap(onboarded ->
                        people.findUser().byId(org, onboarded.person().id()));
    }
}
