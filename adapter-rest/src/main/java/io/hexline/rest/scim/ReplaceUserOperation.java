package io.hexline.rest.scim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.application.PeopleUseCases;
import io.hexline.application.user.UpdatePerson.UpdatePersonCommand;
import io.hexline.application.user.UserView;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.user.Person;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Optional;

/**
 * {@code PUT} and {@code PATCH /identity/scim/{orgId}/v2/Users/{userId}}: 200 with the user. All of it is applied, or
 * nothing.
 *
 * @param wanted the user as it is to be, of the user as it is and of the body
 */
public record ReplaceUserOperation(PeopleUseCases people, Change wanted) implements Operation {

    /** What a body asks to be made of a user. */
    @FunctionalInterface
    interface Change {

        Either<Problem, ObjectNode> of(ScimUser today, ObjectNode body);
    }

    /** The body is the user. */
    public static ReplaceUserOperation whole(PeopleUseCases people) {
        return new ReplaceUserOperation(people, (today, body) -> Either.right(ScimJson.named(body)));
    }

    /** The body has operations. */
    public static ReplaceUserOperation patching(PeopleUseCases people) {
        return new ReplaceUserOperation(people, ScimJson::patched);
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return ScimUsers.user(call, people.findUser())
                .flatMap(user -> call.request()
                        .body()
                        .flatMap(body -> wanted.of(ScimUsers.body(call, user), body))
                        .flatMap(then -> Call.read(
                                then,
                                fields -> ScimUserFields.read(
                                        fields, user.person().profile())))
                        .map(Optional::orElseThrow)
                        .flatMap(fields -> replaced(call, user.person(), fields)))
                .map(user -> ScimUsers.answer(call, user));
    }

    private Either<Problem, UserView> replaced(Call call, Person person, ScimUserFields fields) {
        UpdatePersonCommand command = new UpdatePersonCommand(
                call.caller(),
                person.org(),
                person.id(),
                Optional.of(fields.email()),
                fields.name(),
                fields.profile(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                CallingProperties.NONE);
        return people.updatePerson()
                .handle(command)
                .flatMap(changed -> people.findUser().byId(person.org(), person.id()))
                .mapLeft(Problem::of);
    }
}
