package io.hexline.rest.person;

import io.hexline.domain.user.Role;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Stream;

/** {@code GET /roles}: all that there are, in every organization. */
public record ListRolesOperation() implements Operation {

    /** The body, on the wire. */
    private record Listed(List<RoleBody> items) {}

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return Either.right(
                Answer.ok(new Listed(Stream.of(Role.values()).map(RoleBody::of).toList())));
    }
}
