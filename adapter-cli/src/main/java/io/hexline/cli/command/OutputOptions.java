package io.hexline.cli.command;

import io.hexline.cli.answer.Answer;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** For whom a command answers. */
public final class OutputOptions {

    /** The option for machines. */
    public static final String JSON = "--json";

    @Option(names = JSON, order = 950, description = "Answer with one JSON document.")
    private boolean json;

    /** Whether a machine is reading. */
    public boolean json() {
        return json;
    }

    /** Says the answer in the form that was asked for, and gives the exit code. */
    public int give(Answer answer, CommandLine command) {
        return new AnswerPrinter(command, json).say(answer);
    }
}
