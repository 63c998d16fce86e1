package io.hexline.world.snapshot.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;

/** What stands for a fact that a file does not mention. */
public final class Absent {

    private Absent() {}

    public static <T> T or(T given, T fallback) {
        return given == null ? fallback : given;
    }

    public static <T> List<T> none(List<T> given) {
        return given == null ? List.of() : ImmutableList.copyOf(given);
    }

    public static <T> Set<T> none(Set<T> given) {
        return given == null ? Set.of() : ImmutableSet.copyOf(given);
    }
}
