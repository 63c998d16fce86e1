package io.hexline.cli.answer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Terminal;
import java.util.List;

/**
 * Why there is no result.
 *
 * @param sentences what is wrong, at least one
 * @param next what to do about it
 */
public record ErrorAnswer(Outcome outcome, List<String> sentences, String next) implements Answer {

    public static ErrorAnswer of(Outcome outcome, String sentence, String next) {
        return new ErrorAnswer(outcome, List.of(sentence), next);
    }

    @Override
    public void print(Terminal terminal) {
        sentences.forEach(sentence -> terminal.say(Paint.BAD, sentence));
        terminal.say(next);
    }

    @Override
    public void write(ObjectNode document) {
        sentences.forEach(document.putArray("problems")::add);
        document.put("next", next);
    }

    @Override
    public boolean isProblem() {
        return true;
    }
}
