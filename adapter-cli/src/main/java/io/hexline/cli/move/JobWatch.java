package io.hexline.cli.move;

import io.hexline.application.failure.Failure;
import io.hexline.cli.terminal.ProgressBar;
import io.hexline.cli.workspace.Session;
import io.hexline.domain.job.MoveJob;
import io.vavr.control.Either;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Waits for the end of a job and shows how far it is.
 *
 * @param bar empty where nobody is looking
 */
record JobWatch(Session session, Optional<ProgressBar> bar) {

    private static final long PAUSE_MILLIS = 50;

    /** The job as it ended; the failure that kept it from being watched otherwise. */
    Either<Failure, MoveJob> untilEnd(MoveJob job) throws InterruptedException {
        Either<Failure, MoveJob> now = Either.right(job);
        while (now.isRight() && !now.get().state().isFinal()) {
            now.peek(running -> bar.ifPresent(shown -> shown.show(done(running), note(running))));
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            now = session.useCases().watchMoveJob().handle(session.organization(), job.id());
        }
        return now.peek(ended -> bar.ifPresent(shown -> shown.end(done(ended), note(ended))));
    }

    private static int done(MoveJob job) {
        return job.counts().moved() + job.counts().failed();
    }

    private static String note(MoveJob job) {
        return job.state().name().toLowerCase(Locale.ROOT);
    }
}
