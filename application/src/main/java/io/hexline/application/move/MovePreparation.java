package io.hexline.application.move;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveNumberCode;
import io.hexline.domain.code.MoveRequestCode;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.job.MoveOutcome;
import io.hexline.domain.move.Assessment;
import io.hexline.domain.move.ExecutionRule;
import io.hexline.domain.move.MoveFacts;
import io.hexline.domain.move.PrecedingMoves;
import io.vavr.control.Either;
import java.util.List;
import java.util.function.UnaryOperator;

/** Assesses users again at the moment at which a job reaches them. */
final class MovePreparation {

    private final Host host;
    private final MoveAssessor assessor;

    MovePreparation(Host host) {
        this.host = host;
        this.assessor = new MoveAssessor(host);
    }

    /**
     * A move that can begin, or every error that forbids it.
     *
     * @param preceding who move before this one or together with it
     */
    Either<List<Finding>, MoveAttempt> prepare(MoveJob job, MoveItem item, PrecedingMoves preceding) {
        return prepare(job, item, facts -> facts.with(preceding));
    }

    /** A move that goes on after its own number order, if the numbers that were ordered are still those that move. */
    Either<List<Finding>, MoveAttempt> prepareOrdered(
            MoveJob job, MoveItem item, MoveOutcome.Pending pending, PrecedingMoves preceding) {
        return prepare(job, item, facts -> facts.afterOwnOrder().with(preceding))
                .filterOrElse(
                        attempt -> attempt.moves(pending.numbers()),
                        attempt -> List.of(Finding.of(MoveNumberCode.NO_NUMBER_TO_MOVE)));
    }

    private Either<List<Finding>, MoveAttempt> prepare(MoveJob job, MoveItem item, UnaryOperator<MoveFacts> as) {
        return assessor.assess(job.origin().target(), item.order(), as)
                .fold(failure -> Either.left(List.of(trouble(failure))), assessed -> attempt(item, assessed));
    }

    private Either<List<Finding>, MoveAttempt> attempt(MoveItem item, AssessedMove assessed) {
        Assessment now = assessed.assessment()
                .with(assessed.facts().map(ExecutionRule::findings).orElse(List.of()));
        return now.isClear()
                ? Either.right(new MoveAttempt(host, item, assessed.facts().orElseThrow(), now))
                : Either.left(now.errors());
    }

    private static Finding trouble(Failure failure) {
        boolean carrier =
                failure instanceof Failure.Trouble trouble && trouble.cause().isOf(Collaborator.CARRIER);
        return Finding.of(carrier ? MoveNumberCode.NUMBER_MOVE_FAILED : MoveRequestCode.UNEXPECTED_FAILURE);
    }
}
