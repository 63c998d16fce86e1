package io.hexline.rest.location;

import io.hexline.application.calling.CheckDisabling;
import io.hexline.domain.job.CallingContents;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code POST …/locations/{locationId}/actions/precheckForDeletion/invoke}. */
public record CheckDisablingOperation(CheckDisabling checkDisabling) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.locationInPath(org)
                        .flatMap(
                                location -> checkDisabling.handle(org, location).mapLeft(Problem::of)))
                .map(found -> Answer.ok(Check.of(found)));
    }

    /** What is there, on the wire. */
    private record Check(
            String locationDeleteStatus,
            Blocking blocking,
            NonBlocking nonBlocking,
            BlockingUnlessForced blockingUnlessForced) {

        record Blocking(
                boolean lastLocation,
                int trunksInUseCount,
                int usersInUseCount,
                int workspacesInUseCount,
                int virtualLineInUseCount,
                boolean numbersOrderPending) {}

        record NonBlocking(boolean numbersPresent) {}

        record BlockingUnlessForced(boolean nonUserEntitiesInUse, int trunksCount) {}

        static Check of(CallingContents found) {
            return new Check(
                    found.verdict().name(),
                    new Blocking(
                            found.last(),
                            found.trunksInUse(),
                            found.users(),
                            found.workspaces(),
                            found.virtualLines(),
                            found.orderPending()),
                    new NonBlocking(found.numbers()),
                    new BlockingUnlessForced(found.features() > 0, found.trunks()));
        }
    }
}
