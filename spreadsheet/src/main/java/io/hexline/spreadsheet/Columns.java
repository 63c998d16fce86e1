package io.hexline.spreadsheet;

import io.hexline.domain.value.Syntax;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The columns of a file, in their order.
 *
 * @param written their names as they stand there
 * @param names what they are; empty for one without a name, which spreadsheets leave where there was something once
 */
public record Columns(List<String> written, List<String> names) {

    private static final Pattern ROUNDED = Pattern.compile("\\d([.,]\\d+)?E\\+\\d+");
    private static final String UNREADABLE = "\uFFFD";

    public Columns {
        written = List.copyOf(written);
        names = List.copyOf(names);
    }

    /**
     * The columns of a header.
     *
     * @param spellings what each of them can be called, in small letters and digits, with what it is
     * @return which cell is wrong otherwise
     */
    public static Either<String, Columns> of(List<String> header, Map<String, String> spellings) {
        List<String> names = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (String written : header) {
            String key = written.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
            String name = written.isEmpty() ? "" : spellings.get(key);
            if (name == null) {
                return Either.left("'" + written + "' is the name of no column");
            }
            if (!name.isEmpty() && !known.add(name)) {
                return Either.left("'" + written + "' is a second column " + name);
            }
            names.add(name);
        }
        return Either.right(new Columns(header, names));
    }

    /** Where a column is; negative where there is none. */
    public int indexOf(String name) {
        return names.indexOf(name);
    }

    /** What stands in a column; empty where nothing does. */
    public String cell(List<String> cells, String name) {
        int index = indexOf(name);
        return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }

    /** The values that belong to no column, without those that are empty. */
    public List<String> surplus(List<String> cells) {
        return IntStream.range(0, cells.size())
                .filter(index -> index >= names.size() || names.get(index).isEmpty())
                .mapToObj(cells::get)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** The values of a row, if each is what was meant; which cell is not otherwise. */
    public Either<String, List<String>> read(CsvFile.Row row) {
        return row.cells().mapLeft(line -> "the quotes do not match").flatMap(cells -> {
            for (int index = 0; index < cells.size(); index++) {
                String cell = cells.get(index);
                if (cell.contains(UNREADABLE) || !row.isUtf8() && !cell.chars().allMatch(one -> one < 0x80)) {
                    return Either.left(label(index) + "'" + cell + "' is a guess: the file is not UTF-8 there");
                }
                if (Syntax.hasHidden(cell)) {
                    return Either.left(label(index) + "'" + cell + "' holds control characters");
                }
                if (ROUNDED.matcher(cell).matches()) {
                    return Either.left(label(index) + "'" + cell
                            + "' has lost digits in a spreadsheet: give the column the format of a text");
                }
            }
            return Either.right(cells);
        });
    }

    /** How a column is named in front of what is wrong in it. */
    public String label(String name) {
        return label(indexOf(name));
    }

    private String label(int index) {
        return index >= 0 && index < written.size() && !written.get(index).isEmpty()
                ? "column " + written.get(index) + ": "
                : "column " + (index + 1) + ": ";
    }
}
