package io.hexline.cli.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.terminal.Table;
import io.hexline.cli.terminal.Terminal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A list of a server's.
 *
 * @param columns each by the JSON pointer of what it shows; an empty one shows all that is in no other column
 * @param none what is said where the list is empty
 */
record ListAnswer(JsonNode told, Map<String, String> columns, String none) implements Answer {

    /** Columns in their order: a heading and a pointer, and so on. */
    static Map<String, String> columns(String... headingsAndPointers) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int place = 0; place < headingsAndPointers.length; place += 2) {
            columns.put(headingsAndPointers[place].toUpperCase(Locale.ROOT), headingsAndPointers[place + 1]);
        }
        return columns;
    }

    @Override
    public Outcome outcome() {
        return Outcome.DONE;
    }

    @Override
    public void print(Terminal terminal) {
        JsonNode items = told.path("items");
        if (items.isEmpty()) {
            terminal.say(none);
            return;
        }
        Table table = Table.of(columns.keySet().toArray(String[]::new));
        items.forEach(item -> table.row(columns.values().stream()
                .map(pointer -> pointer.isEmpty() ? rest(item) : text(item.at(pointer)))
                .toArray(String[]::new)));
        terminal.print(table);
    }

    private String rest(JsonNode item) {
        return item.properties().stream()
                .filter(field -> !columns.containsValue("/" + field.getKey()))
                .map(field -> field.getKey() + " " + text(field.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Of what has a code, the code; of a list, what each element is. */
    private static String text(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(ListAnswer::text).collect(Collectors.joining(", "));
        }
        JsonNode code = value.path("code");
        return code.isMissingNode() ? value.isObject() ? value.toString() : value.asText() : code.asText();
    }

    @Override
    public void write(ObjectNode document) {
        document.set("items", told.path("items"));
    }
}
