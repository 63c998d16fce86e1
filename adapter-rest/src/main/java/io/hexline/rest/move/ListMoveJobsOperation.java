package io.hexline.rest.move;

import io.hexline.application.job.WatchMoveJob;
import io.hexline.domain.job.MoveJob;
import io.hexline.rest.call.Answer;
import io.hexline.rest.call.Call;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Page;
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
                .flatMap(org -> Page.of(call.incoming().query())
                        .flatMap(page -> watchMoveJob
                                .list(org, page.start(), page.max() + 1)
                                .mapLeft(Problems::of)
                                .map(jobs -> answer(call, page, jobs))));
    }

    private static Answer answer(Call call, Page page, List<MoveJob> jobs) {
        Answer answer = Answer.ok(new Listed(
                jobs.stream().limit(page.max()).map(JobDetails::listed).toList()));
        return jobs.size() > page.max()
                ? answer.withHeader("Link", "<" + page.next().address(call.incoming()) + ">; rel=\"next\"")
                : answer;
    }
}
