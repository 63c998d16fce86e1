package io.hexline.rest.result;

import io.hexline.application.failure.Failure;
import io.hexline.application.move.WatchMoveJob;
import io.hexline.rest.call.OpenOperation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code GET /files/moveusers/{ticket}}: what became of each user of a job, for whoever has the link. */
public record DownloadResultOperation(WatchMoveJob watchMoveJob, ResultLinks links) implements OpenOperation {

    @Override
    public Either<Problem, Answer> handle(Call.Request request) {
        String ticket = request.variables().get("ticket");
        return ResultLinks.named(ticket)
                .map(named -> watchMoveJob
                        .withUsers(named.org(), named.id())
                        .mapLeft(failure -> failure instanceof Failure.NotFound ? noFile() : Problem.of(failure))
                        .filterOrElse(job -> links.open(ticket, job.job()), job -> noFile())
                        .map(job -> Answer.file("moveusers.csv", ResultFile.MEDIA_TYPE, ResultRow.table(job))))
                .orElseGet(() -> Either.left(noFile()));
    }

    /** Whoever guesses does not learn which jobs there are. */
    private static Problem noFile() {
        return Problem.of(404, "Not found: there is no such file, or no longer.");
    }
}
