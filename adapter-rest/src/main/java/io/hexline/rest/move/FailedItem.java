package io.hexline.rest.move;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.hexline.domain.code.Finding;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.job.MoveOutcome;
import io.hexline.rest.id.WireId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A user that could not be moved, on the wire.
 *
 * @param place the user's in the request, from 1
 * @param itemNumber its place in the list of all that failed, from 1
 * @param item the user's plain id, as the documented answer has it
 */
record FailedItem(@JsonIgnore int place, int itemNumber, String item, Error error, String trackingId) {

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
    static List<FailedItem> all(MoveJob job) {
        List<MoveItem> failed = job.items().stream()
                .filter(item -> item.outcome() instanceof MoveOutcome.Failed)
                .toList();
        return IntStream.range(0, failed.size())
                .mapToObj(index -> new FailedItem(
                        failed.get(index).number(),
                        index + 1,
                        failed.get(index).order().user().value(),
                        new Error("400", reasons(failed.get(index))),
                        job.origin().trackingId()))
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

    private static List<Reason> reasons(MoveItem item) {
        String location = WireId.text(item.order().target());
        return ((MoveOutcome.Failed) item.outcome())
                .errors().stream()
                        .sorted(Finding.CATALOGUE_ORDER)
                        .map(error -> new Reason(error.code().id(), error.labelled(WireId::text), location))
                        .toList();
    }
}
