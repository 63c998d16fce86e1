package io.hexline.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/** Classes of moves and jobs that still take the whole host, or let failures vanish. Nothing may be added. */
final class ToBeMended {

    private static final String MOVE = "io.hexline.application.move.";
    private static final String JOB = "io.hexline.application.job.";

    private static final Set<String> NAMES = Set.of(
            JOB + "CountMoveJobs",
            JOB + "WatchMoveJob",
            JOB + "WatchMoveJobService",
            MOVE + "CarrierFactsLoader",
            MOVE + "CarrierReach",
            MOVE + "ControlMoveJob",
            MOVE + "ControlMoveJobService",
            MOVE + "GroupMove",
            MOVE + "JobInStore",
            MOVE + "LocationUsageLoader",
            MOVE + "MoveAssessor",
            MOVE + "MoveAttempt",
            MOVE + "MoveFactsLoader",
            MOVE + "MoveJobRunner",
            MOVE + "MoveNotes",
            MOVE + "MovePreparation",
            MOVE + "MoveScheduler",
            MOVE + "MoveSteps",
            MOVE + "MoveUsers",
            MOVE + "MoveUsersService",
            MOVE + "NumberOrdering",
            MOVE + "OrderedMoves",
            MOVE + "ParkMoveJobs",
            MOVE + "PrecedingMovesLoader",
            MOVE + "RequestFactsLoader",
            MOVE + "SettleNumberOrders",
            MOVE + "SettleNumberOrdersService",
            MOVE + "UserMove");

    private ToBeMended() {}

    static DescribedPredicate<JavaClass> classes() {
        return describe("are to be mended", type -> NAMES.contains(type.getName()));
    }
}
