package io.hexline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.cli.terminal.Cell;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Table;
import io.hexline.domain.code.Code.CodeEntry.Kind;
import io.hexline.domain.code.Codes;
import java.util.List;
import java.util.stream.StreamSupport;

/** A list of errors or impacts in an answer; operations name the two fields differently. */
record ErrorItems(List<Item> items) {

    /** A code with its message. */
    record Item(String code, String message) {

        private static Item of(JsonNode node) {
            return node.has("errorCode")
                    ? new Item(
                            node.get("errorCode").asText(),
                            node.get("description").asText())
                    : new Item(node.get("code").asText(), node.get("message").asText());
        }
    }

    static ErrorItems in(JsonNode array) {
        return new ErrorItems(
                StreamSupport.stream(array.spliterator(), false).map(Item::of).toList());
    }

    List<String> codes() {
        return items.stream().map(Item::code).toList();
    }

    /** What each code means and what to do about it. */
    Table table(Sample sample) {
        Table table = Table.of("CODE", "WHAT IT MEANS", "WHAT TO DO");
        items.forEach(item -> addTo(table, item, sample));
        return table;
    }

    private static void addTo(Table table, Item item, Sample sample) {
        Codes.withId(item.code()).stream()
                .findFirst()
                .map(code -> code.entry())
                .ifPresent(entry -> table.row(
                        Cell.of(entry.kind() == Kind.ERROR ? Paint.BAD : Paint.WARNING, item.code()),
                        Cell.of(sample.named(withoutLabel(item.message()))),
                        Cell.of(entry.remedy())));
    }

    /** Without {@code [Error 4202]}: the table says so itself. */
    private static String withoutLabel(String message) {
        return message.replaceFirst("^\\[(Error|Informational) [^]]+] ", "");
    }
}
