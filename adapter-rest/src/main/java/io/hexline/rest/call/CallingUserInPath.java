package io.hexline.rest.call;

import io.hexline.application.user.CallingUser;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** The user that the path names, for operations on how somebody calls. */
public final class CallingUserInPath {

    private CallingUserInPath() {}

    /** Only at locations that are not hidden from the caller, a location administrator. */
    public static Either<Problem, CallingUser.Key> of(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.personInPath()
                        .map(person -> new CallingUser.Key(
                                org, person, call.authorization().locations(org))));
    }
}
