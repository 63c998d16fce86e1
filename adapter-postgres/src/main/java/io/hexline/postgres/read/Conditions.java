package io.hexline.postgres.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a statement looks for, condition by condition, with the values that it is asked with. */
final class Conditions {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /**
     * None yet.
     *
     * @param first the values that the statement has before them
     */
    Conditions(Object... first) {
        values.addAll(Arrays.asList(first));
    }

    void and(String condition, Object... with) {
        text.append(" AND ").append(condition);
        values.addAll(Arrays.asList(with));
    }

    String text() {
        return text.toString();
    }

    /**
     * All values in their order.
     *
     * @param last those that the statement has after them
     */
    Object[] values(Object... last) {
        return Stream.concat(values.stream(), Arrays.stream(last)).toArray();
    }
}
