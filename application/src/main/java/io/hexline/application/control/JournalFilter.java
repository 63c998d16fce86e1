package io.hexline.application.control;

import io.hexline.application.control.Journal.Entry;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * Which entries are wanted; what is empty leaves it open.
 *
 * @param path a template, or how the path begins
 * @param after the number of an entry, later ones than which are wanted
 * @param since when they were answered at the earliest
 */
public record JournalFilter(
        OptionalInt status,
        Optional<String> method,
        Optional<String> path,
        Optional<String> code,
        Optional<String> trackingId,
        OptionalLong after,
        Optional<Instant> since)
        implements Predicate<Entry> {

    @Override
    public boolean test(Entry entry) {
        return (status.isEmpty() || status.getAsInt() == entry.answered().status())
                && method.filter(other -> !other.equalsIgnoreCase(entry.asked().method()))
                        .isEmpty()
                && path.filter(other -> !isAt(entry, other)).isEmpty()
                && code.filter(other -> !entry.answered().codes().contains(other))
                        .isEmpty()
                && trackingId
                        .filter(other -> !other.equals(entry.asked().trackingId()))
                        .isEmpty()
                && (after.isEmpty() || entry.number() > after.getAsLong())
                && since.filter(entry.at()::isBefore).isEmpty();
    }

    private static boolean isAt(Entry entry, String path) {
        return entry.asked().template().filter(path::equals).isPresent()
                || entry.asked().path().startsWith(path);
    }
}
