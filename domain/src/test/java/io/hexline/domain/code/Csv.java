package io.hexline.domain.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads and writes comma-separated values: quoted where a value holds a comma, a quote or a line break. */
final class Csv {

    private Csv() {}

    /** The rows of a file of the test resources, its header first. */
    static List<List<String>> resource(String name) {
        try (InputStream file = Csv.class.getResourceAsStream("/" + name)) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && text.startsWith("\"\"", i)) {
                value.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(value.toString());
                value.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else if (quoted || c != '\r') {
                value.append(c);
            }
        }
        if (!row.isEmpty() || !value.isEmpty()) {
            row.add(value.toString());
            rows.add(List.copyOf(row));
        }
        return rows;
    }

    static String line(List<String> row) {
        return row.stream()
                .map(value -> value.matches("(?s).*[,\"\r\n].*") ? "\"" + value.replace("\"", "\"\"") + "\"" : value)
                .collect(Collectors.joining(","));
    }

    /** The rows, without the header, reduced to some columns. */
    static List<List<String>> columns(List<List<String>> rows, String... names) {
        List<Integer> indexes =
                Stream.of(names).map(name -> rows.get(0).indexOf(name)).toList();
        return rows.stream()
                .skip(1)
                .map(row -> indexes.stream().map(row::get).toList())
                .toList();
    }
}
