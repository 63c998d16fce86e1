package io.hexline.domain.code;

import java.util.Objects;
import java.util.Optional;

/**
 * What the catalogue says about a code.
 *
 * @param id the published id; a number in all cases but {@code BATCH-400}
 * @param title the headline of an answer that holds this code; empty where the documentation gives none
 * @param message the documented message, its parameters named
 * @param statement one sentence: the state in which the code appears
 * @param remedy what the reader can do about it
 */
public record CodeEntry(
        String id,
        Kind kind,
        Phase phase,
        Origin origin,
        Category category,
        Optional<String> title,
        Message message,
        String statement,
        String remedy,
        Documentation documentation) {

    public CodeEntry {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(phase);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(category);
        Objects.requireNonNull(message);
        Objects.requireNonNull(documentation);
        if (id.isBlank() || statement.isBlank() || remedy.isBlank()) {
            throw new IllegalArgumentException("Code " + id + " needs an id, a statement and a remedy");
        }
    }
}
