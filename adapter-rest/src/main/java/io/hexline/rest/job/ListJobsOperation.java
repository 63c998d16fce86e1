package io.hexline.rest.job;

import io.hexline.application.failure.Failure;
import io.hexline.domain.value.Id.OrgId;
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
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * {@code GET …/jobs/…}: a page of jobs, the newest first, with a link to the next page where there is one.
 *
 * @param instance of a job
 * @param body of a job among others
 */
public record ListJobsOperation<J>(
        Newest<J> newest, PageSize size, Function<J, Long> instance, Function<J, Object> body) implements Operation {

    private static final Pattern INSTANCE = Pattern.compile("\\d{1,18}");

    /** The newest jobs of an organization. */
    @FunctionalInterface
    public interface Newest<J> {

        Either<Failure, List<J>> list(OrgId org, OptionalLong before, int skip, int max);
    }

    /** The body, on the wire. */
    private record Listed(List<Object> items) {}

    /** One job more than is answered tells whether there is a next page. */
    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> KeysetPage.counted(call.request().query(), size, ListJobsOperation::instance)
                        .flatMap(page -> newest.list(org, before(page), page.skip(), page.max() + 1)
                                .mapLeft(Problem::of)
                                .map(jobs -> page.answer(
                                        call.request(),
                                        jobs,
                                        job -> String.valueOf(instance.apply(job)),
                                        this::listed))));
    }

    private static Optional<Long> instance(String key) {
        return Optional.of(key).filter(INSTANCE.asMatchPredicate()).map(Long::valueOf);
    }

    private static OptionalLong before(KeysetPage<Long> page) {
        return page.after().stream().mapToLong(Long::longValue).findFirst();
    }

    private Listed listed(List<J> jobs) {
        return new Listed(jobs.stream().map(body).toList());
    }
}
