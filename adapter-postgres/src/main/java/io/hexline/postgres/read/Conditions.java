package io.hexline.postgres.read;

import io.hexline.postgres.table.Tables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a statement looks for, condition by condition, with the values that it is asked with. */
final class Conditions {

    /** What {@code LIKE} takes for something else. */
    private static final Pattern SPECIAL = Pattern.compile("[%_\\\\]");

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

    /**
     * Within an organization, behind a key. Keys of all organizations are in one index, too, in which those of one can be behind
     * very many of others: so that nobody goes through these, both columns are compared at once, as they stand in the index of
     * each organization's.
     */
    void within(String org, String key, String one, String after) {
        and("(" + org + ", " + key + ") > (?, ?)", one, after);
    }

    /**
     * What a text is like that has this in it, for {@code LIKE}.
     *
     * @param part with characters that stand for themselves
     */
    static String containing(String part) {
        return "%" + SPECIAL.matcher(Tables.text(part)).replaceAll("\\\\$0") + "%";
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
