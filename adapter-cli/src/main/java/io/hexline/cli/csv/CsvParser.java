package io.hexline.cli.csv;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads comma-separated values, some of them in double quotes, in which a double quote is written twice and lines can
 * break. Source: RFC 4180.
 */
final class CsvParser {

    private final String text;
    private int at;
    private int line = 1;

    private CsvParser(String text) {
        this.text = text;
    }

    /** Where quotes do not match, a line is a record, and the next one begins anew. */
    static List<CsvFile.Row> records(String text) {
        CsvParser parser = new CsvParser(text);
        List<CsvFile.Row> records = new ArrayList<>();
        while (parser.at < text.length()) {
            records.add(parser.next());
        }
        return records;
    }

    private CsvFile.Row next() {
        int begin = at;
        int first = line;
        Optional<List<String>> cells = cells();
        if (cells.isEmpty()) {
            at = begin;
            line = first;
            while (!isAtLineEnd()) {
                at++;
            }
        }
        String written = text.substring(begin, at);
        passLineEnd();
        return new CsvFile.Row(
                first, cells.<Either<String, List<String>>>map(Either::right).orElseGet(() -> Either.left(written)));
    }

    private Optional<List<String>> cells() {
        List<String> cells = new ArrayList<>();
        do {
            passSpace();
            Optional<String> cell = pass('"') ? quoted() : Optional.of(plain());
            cell.ifPresent(cells::add);
            if (cell.isEmpty()) {
                return Optional.empty();
            }
        } while (pass(','));
        return isAtLineEnd() ? Optional.of(cells) : Optional.empty();
    }

    private String plain() {
        int begin = at;
        while (!isAtLineEnd() && ",\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(begin, at).strip();
    }

    /** Empty where the quote is never closed; a line break in it becomes a space, as every value is one line. */
    private Optional<String> quoted() {
        StringBuilder cell = new StringBuilder();
        while (at < text.length()) {
            if (isAtLineEnd()) {
                passLineEnd();
                cell.append(' ');
            } else if (!pass('"')) {
                cell.append(text.charAt(at++));
            } else if (pass('"')) {
                cell.append('"');
            } else {
                passSpace();
                return Optional.of(cell.toString());
            }
        }
        return Optional.empty();
    }

    private boolean isAtLineEnd() {
        return at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private void passLineEnd() {
        if (pass('\r') | pass('\n')) {
            line++;
        }
    }

    private void passSpace() {
        while (!isAtLineEnd() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean pass(char expected) {
        boolean isThere = at < text.length() && text.charAt(at) == expected;
        at += isThere ? 1 : 0;
        return isThere;
    }
}
