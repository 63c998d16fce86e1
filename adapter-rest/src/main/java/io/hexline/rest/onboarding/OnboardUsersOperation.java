package io.hexline.rest.onboarding;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.hexline.application.user.OnboardUser;
import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.application.user.OnboardUser.OnboardingResult;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.json.Fields;
import io.hexline.rest.json.Json.Mistakes;
import io.hexline.rest.license.UserFields;
import io.hexline.rest.problem.Envelope;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code POST …/users/onboard}: 200 with one result a user, in order, whatever becomes of each. */
public record OnboardUsersOperation(OnboardUser onboardUser) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organization(Optional.ofNullable(call.request().variables().get("orgId")))
                .flatMap(org -> call.read(NewUserBody::all)
                        .flatMap(bodies -> onboard(org, bodies).map(results -> answer(bodies, results))));
    }

    /** Who cannot be understood stays behind; a list without anybody is the use case's to judge. */
    private Either<Problem, List<OnboardingResult>> onboard(OrgId org, List<NewUserBody> bodies) {
        List<NewUser> understood = bodies.stream()
                .map(NewUserBody::newUser)
                .filter(Either::isRight)
                .map(Either::get)
                .toList();
        if (bodies.size() > OnboardUser.MOST_USERS) {
            return Either.left(
                    Problem.invalid(List.of("Up to " + OnboardUser.MOST_USERS + " users can be onboarded at a time.")));
        }
        return understood.isEmpty() && !bodies.isEmpty()
                ? Either.right(List.of())
                : onboardUser.handle(org, understood).mapLeft(Problem::of);
    }

    private static Answer answer(List<NewUserBody> bodies, List<OnboardingResult> results) {
        Iterator<OnboardingResult> next = results.iterator();
        List<UserResult> users = bodies.stream()
                .map(requested -> requested
                        .newUser()
                        .fold(
                                mistakes -> UserResult.of(requested.email(), Problem.invalid(mistakes)),
                                newUser -> UserResult.of(next.next())))
                .toList();
        return Answer.ok(users).refusing(users.stream().flatMap(UserResult::codes));
    }

    /**
     * An element of {@code users}. Values that are wrong are this user's problem alone, wrong JSON types the whole
     * request's.
     *
     * @param email as it is written
     * @param newUser the user, or what is wrong with it
     */
    private record NewUserBody(Optional<String> email, Either<List<String>, NewUser> newUser) {

        static List<NewUserBody> all(Fields body) {
            return body.requiredObjects("users", OnboardUser.MOST_USERS).orElse(List.of()).stream()
                    .map(NewUserBody::read)
                    .toList();
        }

        private static NewUserBody read(Fields user) {
            Mistakes own = new Mistakes();
            Optional<NewUser> newUser = newUser(user.notingValuesIn(own));
            return new NewUserBody(
                    user.text("email"),
                    newUser.filter(understood -> own.isEmpty())
                            .<Either<List<String>, NewUser>>map(Either::right)
                            .orElseGet(() -> Either.left(own.sentences())));
        }

        private static Optional<NewUser> newUser(Fields user) {
            Optional<Email> email = user.required("email", Email::parse);
            List<LicenseOperation> licenses = UserFields.licenses(user);
            List<SiteOperation> sites = UserFields.sites(user);
            return email.map(address -> new NewUser(address, UserFields.name(user, address), licenses, sites));
        }
    }

    /**
     * What became of one user, on the wire.
     *
     * @param uuid the person's plain id; left out where there is no person
     * @param status of HTTP, as if the user had been alone in the request: 200 where nothing was refused
     */
    private record UserResult(
            String email,
            String uuid,
            int status,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Error> errorList) {

        /** A reason, in the words of this operation. */
        record Error(int errorCode, String description) {

            static Error of(Problem.Detail detail) {
                Envelope.Item item = Envelope.Item.of(detail);
                return new Error(item.errorCode(), item.description());
            }
        }

        /** The codes of what was refused. */
        Stream<String> codes() {
            return errorList.stream().map(error -> String.valueOf(error.errorCode()));
        }

        static UserResult of(OnboardingResult result) {
            return result.outcome()
                    .fold(failure -> of(Optional.of(result.email().value()), Problem.of(failure)), UserResult::of);
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
}
