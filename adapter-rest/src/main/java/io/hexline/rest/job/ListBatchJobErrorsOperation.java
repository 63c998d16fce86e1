package io.hexline.rest.job;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.hexline.application.job.WatchBatchJobs;
import io.hexline.domain.job.BatchCode;
import io.hexline.domain.job.BatchCode.BatchReason;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.BatchWork;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.page.KeysetPage;
import io.hexline.rest.page.PageSize;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** {@code GET …/jobs/…/{jobId}/errors}: a page of the items for which the job could not do what it was to do, in their order. */
public record ListBatchJobErrorsOperation(WatchBatchJobs watchBatchJobs, BatchWork.Kind kind) implements Operation {

    /** The body, on the wire. */
    private record Listed(List<FailedItem> items) {}

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return KeysetPage.counted(call.request().query(), PageSize.TELEPHONY, FailedItem::place)
                .flatMap(page -> JobInPath.of(call, (org, id) -> watchBatchJobs.handle(org, kind, id))
                        .map(job -> page.answer(call.request(), failed(job, page), FailedItem::key, Listed::new)));
    }

    private static List<FailedItem> failed(BatchJob job, KeysetPage<Integer> page) {
        return FailedItem.all(job).stream()
                .dropWhile(item ->
                        page.after().filter(last -> item.place() <= last).isPresent())
                .skip(page.skip())
                .toList();
    }

    /**
     * An item that has failed, on the wire.
     *
     * @param place among all that have failed, or in the job, from 0
     * @param item null where the job is about one thing only
     * @param itemNumber likewise, from 1
     */
    private record FailedItem(
            @JsonIgnore int place, String item, int itemNumber, String errorType, Error error, String trackingId) {

        /** Those that the API counts as failures rather than as mistakes. */
        private static final Set<BatchCode> OF_SERVER =
                Set.of(BatchCode.UNEXPECTED_FAILURE, BatchCode.SAFE_DELETE_CHECK_FAILED);

        private static final Pattern KEY = Pattern.compile("\\d{1,9}");

        /**
         * Why.
         *
         * @param key as a status of HTTP
         */
        record Error(String key, List<Reason> message) {}

        record Reason(String description, String code, String locationId) {}

        static List<FailedItem> all(BatchJob job) {
            return job.work().kind() == BatchWork.Kind.MANAGE_NUMBERS ? byItem(job) : byReason(job);
        }

        private static List<FailedItem> byItem(BatchJob job) {
            return IntStream.range(0, job.outcomes().size())
                    .filter(place -> job.outcomes().get(place).isFailed())
                    .mapToObj(place -> of(
                            job,
                            place,
                            job.work().items().get(place),
                            job.outcomes().get(place).reasons()))
                    .toList();
        }

        /** A job of one item tells each of its reasons by itself. */
        private static List<FailedItem> byReason(BatchJob job) {
            List<BatchReason> all = job.outcomes().stream()
                    .flatMap(outcome -> outcome.reasons().stream())
                    .toList();
            return IntStream.range(0, all.size())
                    .mapToObj(place -> of(job, place, null, List.of(all.get(place))))
                    .toList();
        }

        private static FailedItem of(BatchJob job, int place, String item, List<BatchReason> why) {
            String location = WireId.text(BatchJobBody.place(job.work()));
            boolean ofServer = why.stream().anyMatch(reason -> OF_SERVER.contains(reason.code()));
            List<Reason> reasons = why.stream()
                    .map(reason -> new Reason(reason.text(), reason.code().id(), location))
                    .toList();
            return new FailedItem(
                    place,
                    item,
                    place + 1,
                    "ERROR",
                    new Error(ofServer ? "500" : "400", reasons),
                    job.origin().trackingId());
        }

        String key() {
            return String.valueOf(place);
        }

        /** The place that a key is made of; empty for any other text. */
        static Optional<Integer> place(String key) {
            return Optional.of(key).filter(KEY.asMatchPredicate()).map(Integer::valueOf);
        }
    }
}
