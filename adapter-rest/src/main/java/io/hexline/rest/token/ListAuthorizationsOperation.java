package io.hexline.rest.token;

import io.hexline.application.access.AppAuthorization;
import io.hexline.application.user.ManageAuthorizations;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** {@code GET /authorizations}: those of one person, all at once. */
public record ListAuthorizationsOperation(ManageAuthorizations manageAuthorizations) implements Operation {

    /** The body, on the wire. */
    private record Listed(List<AuthorizationBody> items) {

        static Listed of(List<AppAuthorization> found) {
            return new Listed(found.stream().map(AuthorizationBody::of).toList());
        }
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.inQuery("personId", text -> WireId.PEOPLE.read(text, PersonId::parse))
                .flatMap(person ->
                        call.inQuery("personEmail", Email::parse).flatMap(email -> found(call, person, email)))
                .map(found -> Answer.ok(Listed.of(found)));
    }

    private Either<Problem, List<AppAuthorization>> found(Call call, Optional<PersonId> person, Optional<Email> email) {
        if (person.isPresent() == email.isPresent()) {
            return call.organizationInQuery()
                    .flatMap(org -> Either.left(Problem.invalid("One of personId and personEmail is required.")));
        }
        return call.inAnyOrganization(org -> person.map(id -> manageAuthorizations.ofPerson(org, id))
                .orElseGet(() -> manageAuthorizations.ofEmail(org, email.orElseThrow())));
    }
}
