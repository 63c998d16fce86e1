package io.hexline.rest.move;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.hexline.application.move.WatchMoveJob;
import io.hexline.domain.code.Finding;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.job.JobInPath;
import io.hexline.rest.page.KeysetPage;
import io.hexline.rest.page.PageSize;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * {@code GET …/moveLocation/{jobId}/errors}: a page of the users that could not be moved, in the order of the request,
 * so that a user who fails meanwhile makes nobody show twice.
 */
public record ListJobErrorsOperation(WatchMoveJob watchMoveJob) implements Operation {

    /** The body, on the wire. */
    private record Listed(List<FailedItem> items, Paging paging) {}

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return KeysetPage.counted(call.request().query(), PageSize.TELEPHONY, FailedItem::place)
                .flatMap(page ->
                        JobInPath.of(call, watchMoveJob::withUsers).map(job -> answer(job, page, call.request())));
    }

    private static Answer answer(JobWithUsers job, KeysetPage<Integer> page, Call.Request request) {
        List<FailedItem> all = FailedItem.all(job);
        List<FailedItem> found = all.stream()
                .dropWhile(item ->
                        page.after().filter(last -> item.place() <= last).isPresent())
                .skip(page.skip())
                .toList();
        return page.answer(
                request,
                found,
                FailedItem::key,
                items -> new Listed(items, Paging.of(page, all.size(), found, request)));
    }

    /**
     * A user that could not be moved, on the wire.
     *
     * @param place the user's in the request, from 1
     * @param itemNumber its place in the list of all that failed, from 1
     * @param item the user's plain id, as the documented answer has it
     */
    private record FailedItem(
            @JsonIgnore int place, int itemNumber, String item, String errorType, Error error, String trackingId) {

        private static final Pattern KEY = Pattern.compile("\\d{1,9}");

        /** Why, every reason in catalogue order. */
        record Error(String key, List<Reason> message) {}

        /**
         * One reason.
         *
         * @param location the target of the move
         */
        record Reason(String code, String description, String location) {}

        /** All of a job, in the order of the request. */
        static List<FailedItem> all(JobWithUsers job) {
            List<FailedMove> failed = FailedMove.all(job);
            return IntStream.range(0, failed.size())
                    .mapToObj(index -> new FailedItem(
                            failed.get(index).item().number(),
                            index + 1,
                            failed.get(index).item().move().user().value(),
                            "ERROR",
                            new Error("400", failed.get(index).reasons()),
                            job.job().origin().trackingId()))
                    .toList();
        }

        /** The same for this user however many fail meanwhile. */
        String key() {
            return String.valueOf(place);
        }

        /** The place that a key is made of; empty for any other text. */
        static Optional<Integer> place(String key) {
            return Optional.of(key).filter(KEY.asMatchPredicate()).map(Integer::valueOf);
        }
    }

    /** A move with the reasons for which it failed. */
    private record FailedMove(MoveItem item, MoveOutcome.Failed outcome) {

        static List<FailedMove> all(JobWithUsers job) {
            return job.items().stream()
                    .<FailedMove>mapMulti((item, next) -> {
                        if (item.outcome() instanceof MoveOutcome.Failed failed) {
                            next.accept(new FailedMove(item, failed));
                        }
                    })
                    .toList();
        }

        List<FailedItem.Reason> reasons() {
            String location = WireId.text(item.move().target());
            return outcome.errors().stream()
                    .sorted(Finding.CATALOGUE_ORDER)
                    .map(error -> new FailedItem.Reason(error.code().id(), error.labelled(WireId::text), location))
                    .toList();
        }
    }

    /**
     * Where in a list a page is, on the wire.
     *
     * @param next the address of the next page, if there is one
     * @param prev the address of the page before; null on the first
     * @param limit how many elements a page has at most
     * @param offset how many elements come before
     * @param pages always null, as in the documented answer
     * @param count how many elements the whole list has
     */
    @JsonInclude
    private record Paging(List<String> next, List<String> prev, int limit, int offset, Integer pages, int count) {

        /**
         * The place of a page.
         *
         * @param count how many elements the whole list has
         * @param found those from the page on
         */
        static Paging of(KeysetPage<Integer> page, int count, List<FailedItem> found, Call.Request request) {
            int offset = page.after().isPresent() ? count - found.size() : page.skip();
            return new Paging(
                    found.size() > page.max()
                            ? List.of(
                                    page.next(request, found.get(page.max() - 1).key()))
                            : List.of(),
                    offset == 0 ? null : List.of(page.counted(request, Math.max(0, offset - page.max()))),
                    page.max(),
                    offset,
                    null,
                    count);
        }
    }
}
