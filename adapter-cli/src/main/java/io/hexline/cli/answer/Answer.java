package io.hexline.cli.answer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.terminal.Terminal;
import java.util.Optional;

/** What a command has to say, once for people and once for machines. */
public interface Answer {

    Outcome outcome();

    void print(Terminal terminal);

    /** Adds what is to be said to the document; its keys are a contract. */
    void write(ObjectNode document);

    /** What people get on the standard error stream besides, so that it stays out of a file; empty where nothing. */
    default Optional<String> aside() {
        return Optional.empty();
    }

    /** Whether people get it on the standard error stream. */
    default boolean isProblem() {
        return false;
    }
}
