package io.hexline.application.view;

import io.hexline.domain.code.Finding;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.job.MoveJob.JobCounts;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * How far a job that moves users has come.
 *
 * @param state {@code starting}, {@code running}, {@code paused}, {@code finished}, {@code failed} or {@code abandoned}
 * @param startedBy the id of who asked for it
 * @param startedAt null where no worker has taken it up
 * @param endedAt null where it has not ended
 * @param users in the order of the request; none where only the job was asked for
 */
public record MoveJobView(
        String id,
        String state,
        CountsView counts,
        String startedBy,
        String acceptedAt,
        String startedAt,
        String endedAt,
        List<MovedUserView> users) {

    /** The job without its users. */
    public static MoveJobView of(MoveJob job) {
        return of(job, List.of());
    }

    public static MoveJobView of(JobWithUsers job) {
        return of(job.job(), job.items().stream().map(MovedUserView::of).toList());
    }

    private static MoveJobView of(MoveJob job, List<MovedUserView> users) {
        return new MoveJobView(
                job.id().value(),
                job.state().name().toLowerCase(Locale.ROOT),
                CountsView.of(job.counts()),
                job.origin().startedBy().value(),
                job.origin().acceptedAt().toString(),
                job.startedAt().map(Instant::toString).orElse(null),
                job.endedAt().map(Instant::toString).orElse(null),
                users);
    }

    /**
     * How many users have come how far; they add up to the total.
     *
     * @param waiting not yet reached
     * @param pending waiting for their number order
     * @param skipped not reached, and never will be
     */
    public record CountsView(int total, int waiting, int moved, int failed, int pending, int skipped) {

        static CountsView of(JobCounts counts) {
            return new CountsView(
                    counts.total(),
                    counts.waiting(),
                    counts.moved(),
                    counts.failed(),
                    counts.pending(),
                    counts.skipped());
        }
    }

    /**
     * How far one user has come.
     *
     * @param target the id of the location
     * @param outcome {@code waiting}, {@code moved}, {@code pending}, {@code skipped} or {@code failed}
     * @param findings what the move changed besides, or why it failed
     */
    public record MovedUserView(String user, String target, String outcome, List<FindingView> findings) {

        static MovedUserView of(MoveItem item) {
            return item.outcome().accept(new Outcomes(item.move()));
        }
    }

    private record Outcomes(RequestedMove move) implements MoveOutcome.Visitor<MovedUserView> {

        @Override
        public MovedUserView visit(MoveOutcome.Waiting outcome) {
            return user("waiting", List.of());
        }

        @Override
        public MovedUserView visit(MoveOutcome.Moved outcome) {
            return user("moved", outcome.impacts());
        }

        @Override
        public MovedUserView visit(MoveOutcome.Pending outcome) {
            return user("pending", List.of());
        }

        @Override
        public MovedUserView visit(MoveOutcome.Skipped outcome) {
            return user("skipped", List.of());
        }

        @Override
        public MovedUserView visit(MoveOutcome.Failed outcome) {
            return user("failed", outcome.errors());
        }

        private MovedUserView user(String outcome, List<Finding> findings) {
            return new MovedUserView(move.user().value(), move.target().value(), outcome, FindingView.all(findings));
        }
    }
}
