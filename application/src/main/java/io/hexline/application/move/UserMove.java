package io.hexline.application.move;

import com.google.common.collect.ImmutableList;
import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Write;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveRequestCode;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.job.MoveOutcome;
import io.hexline.domain.move.Assessment;
import io.hexline.domain.move.MoveFacts;
import io.hexline.domain.move.Relocation;
import io.vavr.control.Either;
import java.util.List;

/**
 * Carries one user's move out. The move and its outcome are one commit, so that a job never tells anything but what
 * happened; where the commit fails, the platform gets back what it had.
 */
final class UserMove {

    private final Host host;
    private final MoveAssessor assessor;

    UserMove(Host host) {
        this.host = host;
        this.assessor = new MoveAssessor(host);
    }

    /** Moves the user or says why not; a conflict means that nothing happened and it can be done again. */
    Either<PortFailure, Integer> carryOut(MoveJob job, MoveItem item) {
        Either<Failure, AssessedMove> assessed = assessor.assess(job.origin().target(), item.order());
        if (assessed.isLeft()) {
            return giveUp(job, item);
        }
        Assessment assessment = assessed.get().assessment();
        return assessment.isClear()
                ? move(job, item, assessment, assessed.get().facts().orElseThrow())
                : host.ledger().commit(outcome(job, item, new MoveOutcome.Failed(assessment.errors())));
    }

    /** Writes that the user could not be moved, because what was decided kept changing. */
    Either<PortFailure, Integer> giveUp(MoveJob job, MoveItem item) {
        return failed(job, item, MoveRequestCode.UNEXPECTED_FAILURE);
    }

    private Either<PortFailure, Integer> move(MoveJob job, MoveItem item, Assessment assessment, MoveFacts facts) {
        Relocation relocation = Relocation.of(facts);
        if (host.platform().put(relocation.after()).isLeft()) {
            return failed(job, item, MoveUserCode.PLATFORM_REFUSED_MOVE);
        }
        List<Write> writes = ImmutableList.<Write>builder()
                .add(new Write.ExpectLocation(facts.target()))
                .add(new Write.PutSubscriber(relocation.after()))
                .addAll(relocation.numbers().stream().map(Write.PutNumber::new).iterator())
                .addAll(outcome(job, item, new MoveOutcome.Moved(assessment.impacts())))
                .build();
        return host.ledger().commit(writes).peekLeft(failure -> host.platform().put(relocation.before()));
    }

    private Either<PortFailure, Integer> failed(MoveJob job, MoveItem item, Code code) {
        return host.ledger().commit(outcome(job, item, new MoveOutcome.Failed(List.of(Finding.of(code)))));
    }

    private List<Write> outcome(MoveJob job, MoveItem item, MoveOutcome outcome) {
        return List.of(
                new Write.PutJob(job.with(item.number(), outcome, host.time().instant())));
    }
}
