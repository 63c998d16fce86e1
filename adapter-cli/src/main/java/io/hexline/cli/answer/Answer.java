package io.hexline.cli.answer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.terminal.Terminal;

/** What a command has to say, once for people and once for machines. */
public interface Answer {

    Outcome outcome();

    void print(Terminal terminal);

    /** Adds what is to be said to the document; its keys are a contract. */
    void write(ObjectNode document);

    /** Whether people get it on the standard error stream. */
    default boolean isProblem() {
        return false;
    }
}
