package io.hexline.world.snapshot.check;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** The mistakes that were found in a file. */
public final class SnapshotErrors {

    private final List<SnapshotError> found = new ArrayList<>();

    /** None yet. */
    public SnapshotErrors() {}

    public void add(Place place, String message) {
        found.add(new SnapshotError(place.path(), message));
    }

    public void addIf(boolean wrong, Place place, String message) {
        if (wrong) {
            add(place, message);
        }
    }

    /** A visitor that finds what is there twice. */
    public <T> BiConsumer<T, Place> unique(String what) {
        Map<T, Place> places = new HashMap<>();
        return (value, place) -> {
            Place first = places.putIfAbsent(value, place);
            if (first != null) {
                add(place, what + " is already at " + first.path());
            }
        };
    }

    /** A visitor that finds what points nowhere. */
    public <T> BiConsumer<T, Place> known(String what, Predicate<T> isKnown) {
        return (value, place) -> addIf(!isKnown.test(value), place, "there is no " + what + " '" + value + "'");
    }

    public List<SnapshotError> all() {
        return ImmutableList.copyOf(found);
    }
}
