package io.hexline.console.move;

import static io.hexline.console.page.Menu.MOVES;

import io.hexline.application.failure.Failure;
import io.hexline.application.move.WatchMoveJob;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.live.Live;
import io.hexline.console.live.Live.Reading;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Frame;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.Optional;

/** Tells the pages of a job that something has changed. The store tells it, so that any server may work on the job. */
final class JobStream {

    private JobStream() {}

    static Page follow(String id, Visit visit, Visitor visitor) {
        OrgId org = visitor.org();
        WatchMoveJob watch = visitor.use().moves().watchMoveJob();
        return Failure.orInvalid(JobId.parse(id))
                .flatMap(job -> watch.handle(org, job))
                .fold(
                        failure -> Drawing.trouble(failure, Frame.of("Move", MOVES, visitor)),
                        job -> Page.following(new Live(
                                "job " + org + " " + id,
                                visit.field("since").orElse(""),
                                () -> reading(watch.handle(org, job.id())))));
    }

    /** A job that is gone, or that whoever follows it may not see any more, has ended; other troubles may pass. */
    private static Optional<Reading> reading(Either<Failure, MoveJob> answer) {
        return answer.fold(
                failure -> failure instanceof Failure.Trouble ? Optional.empty() : Optional.of(new Reading("", true)),
                job -> Optional.of(new Reading(JobStand.version(job), JobStand.isOver(job))));
    }
}
