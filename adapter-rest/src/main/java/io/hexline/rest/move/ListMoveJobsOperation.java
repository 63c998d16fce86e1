package io.hexline.rest.move;

import io.hexline.application.job.WatchMoveJob;
import io.hexline.domain.job.MoveJob;
import io.hexline.rest.call.Answer;
import io.hexline.rest.call.Call;
import io.hexline.rest.call.Operation;
import io.hexline.rest.page.OffsetPage;
import io.hexline.rest.page.PageSize;
import io.hexline.rest.problem.Problem;
import io.hexline.rest.problem.Problems;
import io.vavr.control.Either;
import java.util.List;

/** {@code GET …/moveLocation}: a page of jobs, the newest first, with a link to the next page where there is one. */
public record ListMoveJobsOperation(WatchMoveJob watchMoveJob) implements Operation {

    /** The body, on the wire. */
    private record Listed(List<JobDetails> items) {}

    /** One job more than is answered tells whether there is a next page. */
    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> OffsetPage.of(call.incoming().query(), PageSize.TELEPHONY)
                        .flatMap(page -> watchMoveJob
                                .list(org, page.start(), page.max() + 1)
                                .mapLeft(Problems::of)
                                .map(jobs -> page.answer(call.incoming(), jobs, ListMoveJobsOperation::listed))));
    }

    private static Listed listed(List<MoveJob> jobs) {
        return new Listed(jobs.stream().map(JobDetails::listed).toList());
    }
}
