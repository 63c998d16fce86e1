package io.hexline.rest.move;

import io.hexline.application.move.WatchMoveJob;
import io.hexline.domain.job.MoveJob;
import io.hexline.rest.call.Answer;
import io.hexline.rest.call.Call;
import io.hexline.rest.call.Incoming;
import io.hexline.rest.call.Operation;
import io.hexline.rest.page.KeysetPage;
import io.hexline.rest.page.PageSize;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;

/**
 * {@code GET …/moveLocation/{jobId}/errors}: a page of the users that could not be moved, in the order of the request,
 * so that a user who fails meanwhile makes nobody show twice.
 */
public record ListJobErrorsOperation(WatchMoveJob watchMoveJob) implements Operation {

    /** The body, on the wire. */
    private record Listed(List<FailedItem> items, Paging paging) {}

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return KeysetPage.counted(call.incoming().query(), PageSize.TELEPHONY, FailedItem::place)
                .flatMap(page ->
                        JobInPath.of(call, watchMoveJob::handle).map(job -> answer(job, page, call.incoming())));
    }

    private static Answer answer(MoveJob job, KeysetPage<Integer> page, Incoming incoming) {
        List<FailedItem> all = FailedItem.all(job);
        List<FailedItem> found = all.stream()
                .dropWhile(item ->
                        page.after().filter(last -> item.place() <= last).isPresent())
                .skip(page.skip())
                .toList();
        return page.answer(
                incoming,
                found,
                FailedItem::key,
                items -> new Listed(items, Paging.of(page, all.size(), found, incoming)));
    }
}
