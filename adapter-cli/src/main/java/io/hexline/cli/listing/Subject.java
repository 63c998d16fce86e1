package io.hexline.cli.listing;

import io.hexline.cli.entry.Entry;
import java.util.List;
import java.util.function.Function;

/**
 * What a command lists.
 *
 * @param plural the word for it
 * @param list the name of the list in a JSON document
 * @param columns what people see of it
 * @param fields what stands in comma-separated values: names of the fields of a JSON object
 */
public record Subject<E extends Entry>(String plural, String list, List<Column<E>> columns, List<String> fields) {

    /** Likewise, where one word is both. */
    public Subject(String plural, List<Column<E>> columns, List<String> fields) {
        this(plural, plural, columns, fields);
    }

    /** One column for people. */
    public record Column<E>(String heading, Function<E, String> text) {}
}
