package io.hexline.rest.group;

import io.hexline.application.GroupUseCases;
import io.hexline.application.failure.Failure;
import io.hexline.application.group.GroupView;
import io.hexline.domain.user.UserGroup;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.hexline.rest.scim.ScimProblem;
import io.vavr.control.Either;

/** What the operations that write groups in SCIM share. */
record ScimGroups(GroupUseCases groups) {

    /** The group that was written, with its members; a name that is taken, and members who are nobody, in the RFC's words. */
    Either<Problem, GroupView> written(Either<Failure, UserGroup> group) {
        return group.mapLeft(ScimGroups::problem)
                .flatMap(put -> groups.showGroups()
                        .byId(put.org(), put.id(), GroupBody.MOST_MEMBERS)
                        .mapLeft(Problem::of));
    }

    private static Problem problem(Failure failure) {
        if (failure instanceof Failure.NotPossible taken) {
            return ScimProblem.taken(taken.reason());
        }
        return failure instanceof Failure.Invalid invalid
                ? ScimProblem.of("invalidValue", String.join(" ", invalid.reasons()))
                : Problem.of(failure);
    }

    static Answer answer(Call call, GroupView group) {
        return Answer.ok(ScimGroup.of(call, group));
    }
}
