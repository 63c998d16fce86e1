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

    /** More than that nobody reads; what is mended may make others go. */
    private static final int MOST = 100;

    public static ErrorAnswer of(Outcome outcome, String sentence, String next) {
        return new ErrorAnswer(outcome, List.of(sentence), next);
    }

    /** Why there is none, in this form. */
    public static ErrorAnswer of(Answer problem) {
        return problem instanceof ErrorAnswer error
                ? error
                : of(problem.outcome(), "The request was refused.", "Run it again.");
    }

    @Override
    public void print(Terminal terminal) {
        shown().forEach(sentence -> terminal.say(Paint.BAD, sentence));
        if (more() > 0) {
            terminal.say(Paint.BAD, "And " + more() + " more.");
        }
        terminal.say(next);
    }

    @Override
    public void write(ObjectNode document) {
        shown().forEach(document.putArray("problems")::add);
        if (more() > 0) {
            document.put("moreProblems", more());
        }
        document.put("next", next);
    }

    @Override
    public boolean isProblem() {
        return true;
    }

    private List<String> shown() {
        return sentences.stream().limit(MOST).map(Excerpt::of).toList();
    }

    private int more() {
        return Math.max(0, sentences.size() - MOST);
    }
}
