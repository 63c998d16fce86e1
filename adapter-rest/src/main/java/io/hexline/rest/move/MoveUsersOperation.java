package io.hexline.rest.move;

import io.hexline.application.move.MoveUsers;
import io.hexline.application.move.MoveUsersCommand;
import io.hexline.application.move.MoveUsersResult;
import io.hexline.domain.move.Assessment;
import io.hexline.rest.call.Answer;
import io.hexline.rest.call.Call;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.hexline.rest.problem.Problems;
import io.vavr.control.Either;

/** {@code POST …/moveLocation}: 200 with an assessment, or 201 with the job that has been started. */
public record MoveUsersOperation(MoveUsers moveUsers) implements Operation {

    private static final int CREATED = 201;

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.read(MoveRequest::read)
                        .flatMap(draft -> moveUsers
                                .handle(new MoveUsersCommand(
                                        org, call.caller(), call.incoming().trackingId(), draft))
                                .mapLeft(Problems::of))
                        .map(MoveUsersOperation::answer));
    }

    private static Answer answer(MoveUsersResult result) {
        return result instanceof MoveUsersResult.Started started
                ? Answer.json(CREATED, StartedJob.of(started.job()))
                : answer(((MoveUsersResult.Assessed) result).assessment());
    }

    private static Answer answer(Assessment assessment) {
        return Answer.ok(Validation.of(assessment))
                .refusing(assessment.errors().stream().map(error -> error.code().id()));
    }
}
