package io.hexline.bootstrap.serve;

import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import java.util.Locale;
import java.util.stream.Stream;

/** What is said where an address cannot be listened on. */
final class ListenTrouble {

    private static final String OTHER_PORT = "Take another port, or any that is free: hexline serve --port 0";

    private ListenTrouble() {}

    static ErrorAnswer of(String host, int port, Throwable refused) {
        String place = host + ":" + port;
        if (says(refused, "in use")) {
            return problem("Cannot listen on " + place + ": another program listens there.", OTHER_PORT);
        }
        if (says(refused, "permission denied")) {
            return problem(
                    "Cannot listen on " + place + ": you may not. Ports up to 1023 are for administrators.",
                    OTHER_PORT);
        }
        return says(refused, "cannot assign") || says(refused, "can't assign")
                ? problem(
                        "Cannot listen on " + place + ": this machine has no such address.",
                        "Take one that it has: --host 127.0.0.1 for itself alone, --host 0.0.0.0 for all.")
                : problem("Cannot listen on " + place + ".", OTHER_PORT);
    }

    private static ErrorAnswer problem(String sentence, String next) {
        return ErrorAnswer.of(Outcome.FAILED, sentence, next);
    }

    private static boolean says(Throwable refused, String words) {
        return Stream.iterate(refused, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> String.valueOf(cause.getMessage())
                        .toLowerCase(Locale.ROOT)
                        .contains(words));
    }
}
