package io.hexline.rest.move;

import io.hexline.application.job.WatchMoveJob;
import io.hexline.domain.job.MoveJob;
import io.hexline.rest.call.Answer;
import io.hexline.rest.call.Call;
import io.hexline.rest.call.Incoming;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Page;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;

/** {@code GET …/moveLocation/{jobId}/errors}: a page of the users that could not be moved. */
public record ListJobErrorsOperation(WatchMoveJob watchMoveJob) implements Operation {

    /** The body, on the wire. */
    private record Listed(List<FailedItem> items, Paging paging) {}

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return Page.of(call.incoming().query())
                .flatMap(page -> JobInPath.of(call, watchMoveJob::handle)
                        .map(job -> Answer.ok(page(job, page, call.incoming()))));
    }

    private static Listed page(MoveJob job, Page page, Incoming incoming) {
        List<FailedItem> all = FailedItem.all(job);
        List<FailedItem> items =
                all.stream().skip(page.start()).limit(page.max()).toList();
        return new Listed(items, Paging.of(page, all.size(), incoming));
    }
}
