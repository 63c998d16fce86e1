package io.hexline.cli.listing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.entry.Entry;
import io.hexline.cli.entry.Page;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Table;
import io.hexline.cli.terminal.Terminal;
import io.hexline.spreadsheet.CsvLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The first elements of a list.
 *
 * @param csv whether they are told as comma-separated values
 */
record Listing<E extends Entry>(Subject<E> subject, Page<E> page, boolean csv) implements Answer {

    @Override
    public Outcome outcome() {
        return Outcome.DONE;
    }

    @Override
    public void print(Terminal terminal) {
        if (csv) {
            printValues(terminal);
        } else if (page.elements().isEmpty()) {
            terminal.say("No " + subject.plural() + " are found.");
        } else {
            terminal.print(table());
            terminal.blank();
            terminal.say(Paint.QUIET, summary());
        }
    }

    private Table table() {
        Table table = Table.of(
                        subject.columns().stream().map(Subject.Column::heading).toArray(String[]::new))
                .blocksWhereNarrow();
        page.elements()
                .forEach(element -> table.row(subject.columns().stream()
                        .map(column -> column.text().apply(element))
                        .toArray(String[]::new)));
        return table;
    }

    private String summary() {
        int count = page.elements().size();
        return page.more()
                ? "These are the first " + count + "; there are more. Look for some by name, or list more with --max "
                        + 10L * count + "."
                : "Found: " + count + ".";
    }

    private void printValues(Terminal terminal) {
        terminal.raw(CsvLine.of(',', subject.fields()));
        page.elements().forEach(element -> terminal.raw(CsvLine.of(',', values(element))));
    }

    private List<String> values(E element) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        element.write(node);
        return subject.fields().stream().map(field -> text(node.path(field))).toList();
    }

    /** Several values have spaces between them, as where files with users are read. */
    private static String text(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(" "))
                : value.asText();
    }

    @Override
    public void write(ObjectNode document) {
        ArrayNode array = document.putArray(subject.list());
        page.elements().forEach(element -> element.write(array.addObject()));
        document.put("more", page.more());
    }

    @Override
    public Optional<String> aside() {
        return Optional.of(summary()).filter(told -> csv && page.more());
    }
}
