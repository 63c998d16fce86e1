package io.hexline.rest.move;

import io.hexline.application.move.WatchMoveJob;
import io.hexline.domain.job.MoveJob;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.page.KeysetPage;
import io.hexline.rest.page.PageSize;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** {@code GET …/moveLocation}: a page of jobs, the newest first, with a link to the next page where there is one. */
public record ListMoveJobsOperation(WatchMoveJob watchMoveJob) implements Operation {

    private static final Pattern INSTANCE = Pattern.compile("\\d{1,18}");

    /** The body, on the wire. */
    private record Listed(List<JobDetails> items) {}

    /** One job more than is answered tells whether there is a next page. */
    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> KeysetPage.counted(
                                call.request().query(), PageSize.TELEPHONY, ListMoveJobsOperation::instance)
                        .flatMap(page -> watchMoveJob
                                .list(org, before(page), page.skip(), page.max() + 1)
                                .mapLeft(Problem::of)
                                .map(jobs -> page.answer(
                                        call.request(),
                                        jobs,
                                        job -> String.valueOf(job.instance()),
                                        ListMoveJobsOperation::listed))));
    }

    private static Optional<Long> instance(String key) {
        return Optional.of(key).filter(INSTANCE.asMatchPredicate()).map(Long::valueOf);
    }

    private static OptionalLong before(KeysetPage<Long> page) {
        return page.after().stream().mapToLong(Long::longValue).findFirst();
    }

    private static Listed listed(List<MoveJob> jobs) {
        return new Listed(jobs.stream().map(JobDetails::listed).toList());
    }
}
