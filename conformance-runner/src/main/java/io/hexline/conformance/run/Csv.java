package io.hexline.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Comma-separated values (RFC 4180) as JSON. */
public final class Csv {

    private static final Pattern CELL = Pattern.compile("(?:\"((?:[^\"]++|\"\")*+)\"|([^,\r\n]*))(,|\r?\n|$)");

    private Csv() {}

    /** An array with an object a row: the values, all texts, by the headings of the columns. */
    public static JsonNode json(String text) {
        List<List<String>> rows = rows(text);
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        rows.stream().skip(1).forEach(row -> {
            ObjectNode object = array.addObject();
            for (int column = 0; column < row.size(); column++) {
                object.put(rows.get(0).get(column), row.get(column));
            }
        });
        return array;
    }

    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (MatchResult cell : CELL.matcher(text).results().toList()) {
            if (cell.start() < text.length() || !row.isEmpty()) {
                row.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
            }
            if (!cell.group(3).equals(",") && !row.isEmpty()) {
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        return rows;
    }
}
