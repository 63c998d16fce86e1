package io.hexline.cli.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Terminal;

/**
 * Something that is done.
 *
 * @param told by the server; missing where it has nothing to tell
 */
record DoneAnswer(String sentence, JsonNode told) implements Answer {

    @Override
    public Outcome outcome() {
        return Outcome.DONE;
    }

    @Override
    public void print(Terminal terminal) {
        terminal.say(Paint.GOOD, sentence);
    }

    @Override
    public void write(ObjectNode document) {
        told.properties().forEach(field -> document.set(field.getKey(), field.getValue()));
    }
}
