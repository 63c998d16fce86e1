package io.hexline.console.move;

import static io.hexline.console.page.Menu.MOVES;

import io.hexline.application.failure.Failure;
import io.hexline.application.move.ControlMoveJob;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Frame;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;

/** Stops jobs, and lets them go on. */
final class JobControl {

    private JobControl() {}

    /** Asks whether somebody means it, since a job that was abandoned does not go on. */
    static Page ask(String id, Visitor visitor) {
        Frame frame = Frame.of("Abandon the move", MOVES, visitor);
        return JobDetail.of(id, visitor)
                .fold(
                        failure -> Drawing.trouble(failure, frame),
                        detail -> detail.mayControl() && detail.job().canAbandon()
                                ? Drawing.draw(templates -> templates.moveAbandon(new JobPage(frame, detail)))
                                : Page.seeOther(MOVES.path(id)));
    }

    static Page change(String id, Visit visit, Visitor visitor) {
        return Failure.orInvalid(JobId.parse(id))
                .flatMap(job -> change(job, visit.field("do").orElse(""), visitor))
                .<Either<Failure, String>>fold(JobControl::late, Either::right)
                .fold(failure -> Drawing.trouble(failure, Frame.of("Move", MOVES, visitor)), told -> {
                    visitor.session().tell(told);
                    return Page.seeOther(visit.field("back")
                            .filter(path -> path.startsWith(MOVES.path() + "/"))
                            .orElse(MOVES.path(id)));
                });
    }

    private static Either<Failure, String> change(JobId job, String what, Visitor visitor) {
        ControlMoveJob control = visitor.use().moves().controlMoveJob();
        OrgId org = visitor.org();
        return switch (what) {
            case "pause" -> told(control.pause(org, job), "The job is paused. Who is moved so far stays moved.");
            case "resume" -> told(control.resume(org, job), "The job goes on.");
            case "abandon" ->
                told(control.abandon(org, job), "The job is abandoned. Who had not moved stays where it is.");
            default -> Either.left(new Failure.Invalid("A job can be paused, resumed or abandoned."));
        };
    }

    /** The page was older than the job: it is shown as it stands. */
    private static Either<Failure, String> late(Failure failure) {
        return failure instanceof Failure.NotPossible
                ? Either.right("That is not possible any more: the job has gone on meanwhile. This is how it stands.")
                : Either.left(failure);
    }

    private static Either<Failure, String> told(Either<Failure, MoveJob> changed, String sentence) {
        return changed.map(job -> sentence);
    }
}
