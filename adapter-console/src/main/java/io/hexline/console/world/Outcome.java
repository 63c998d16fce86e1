package io.hexline.console.world;

import io.hexline.application.control.WorldControl.Refusal;
import java.util.Optional;

/**
 * What became of a change.
 *
 * @param told what has changed, in a sentence
 * @param wrong why nothing has, in sentences; empty where something did
 */
record Outcome(String told, Optional<String> wrong) {

    static Outcome done(String told) {
        return new Outcome(told, Optional.empty());
    }

    static Outcome refused(String reason) {
        return new Outcome("", Optional.of(reason));
    }

    static Outcome of(Optional<Refusal> refusal, String told) {
        return new Outcome(told, refusal.map(why -> String.join(" ", why.reasons())));
    }
}
