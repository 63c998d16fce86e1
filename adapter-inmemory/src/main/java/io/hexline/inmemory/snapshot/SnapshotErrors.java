package io.hexline.inmemory.snapshot;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** The mistakes that were found in a file. */
final class SnapshotErrors {

    private final List<SnapshotError> found = new ArrayList<>();

    void add(Place place, String message) {
        found.add(new SnapshotError(place.path(), message));
    }

    void addIf(boolean wrong, Place place, String message) {
        if (wrong) {
            add(place, message);
        }
    }

    /** A visitor that finds what is there twice. */
    <T> BiConsumer<T, Place> unique(String what) {
        Map<T, Place> places = new HashMap<>();
        return (value, place) -> {
            Place first = places.putIfAbsent(value, place);
            if (first != null) {
                add(place, what + " is already at " + first.path());
            }
        };
    }

    /** A visitor that finds what points nowhere. */
    <T> BiConsumer<T, Place> known(String what, Predicate<T> isKnown) {
        return (value, place) -> addIf(!isKnown.test(value), place, "there is no " + what + " '" + value + "'");
    }

    List<SnapshotError> all() {
        return ImmutableList.copyOf(found);
    }
}
