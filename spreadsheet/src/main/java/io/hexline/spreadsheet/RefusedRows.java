package io.hexline.spreadsheet;

import java.util.List;
import java.util.stream.Stream;

/**
 * Rows of new users that were refused, each with its reason, in the form of the list that they come from. What belongs to no
 * column stands in one of its own, so that the row is refused again until that is corrected.
 *
 * @param separator what stands between values
 */
public record RefusedRows(NewUserColumns columns, char separator) {

    /** The line with the names of the columns. */
    public String header() {
        return line(Stream.concat(
                columns.columns().written().stream(), added(NewUserColumns.REASON, NewUserColumns.EXTRA)));
    }

    /** The line of a row. */
    public String line(CsvFile.Row row, String reason) {
        List<String> cells = row.values();
        String extra = columns.extra(row);
        return line(Stream.concat(
                columns.columns().names().stream().map(name -> switch (name) {
                    case "" -> "";
                    case NewUserColumns.REASON -> reason;
                    case NewUserColumns.EXTRA -> extra;
                    default -> columns.columns().cell(cells, name);
                }),
                Stream.concat(
                        added(NewUserColumns.REASON).map(name -> reason),
                        added(NewUserColumns.EXTRA)
                                .filter(name -> !extra.isEmpty())
                                .map(name -> extra))));
    }

    /** Those of these columns that the list did not have. */
    private Stream<String> added(String... names) {
        return Stream.of(names).filter(name -> columns.columns().indexOf(name) < 0);
    }

    private String line(Stream<String> cells) {
        return CsvLine.of(separator, cells.toList());
    }
}
