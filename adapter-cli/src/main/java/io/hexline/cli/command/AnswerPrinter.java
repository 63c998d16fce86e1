package io.hexline.cli.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.terminal.Terminal;
import io.hexline.cli.terminal.Visible;
import picocli.CommandLine;

/**
 * Says answers over the streams of a command.
 *
 * @param json whether a machine is reading: it gets every answer on the standard output
 */
public record AnswerPrinter(CommandLine command, boolean json) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Gives the exit code. */
    public int say(Answer answer) {
        if (json) {
            command.getOut().println(Visible.json(document(answer).toPrettyString()));
        } else {
            answer.print(answer.isProblem() ? Terminal.err(command) : Terminal.out(command));
            command.getOut().flush();
            answer.aside().ifPresent(told -> Terminal.err(command).say(told));
        }
        command.getOut().flush();
        command.getErr().flush();
        return answer.outcome().exitCode();
    }

    private static ObjectNode document(Answer answer) {
        ObjectNode document = MAPPER.createObjectNode();
        document.put("outcome", answer.outcome().key());
        answer.write(document);
        return document;
    }
}
