package io.hexline.bootstrap.serve;

import io.hexline.application.access.AccessToken;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** Whether a server that runs can be controlled, and by whom. */
final class ControlOptions {

    private static final int RANDOM_BYTES = 24;
    private static final int LEAST_CHARACTERS = 8;
    private static final Pattern TOKEN = Pattern.compile("[!-~]{" + LEAST_CHARACTERS + ",4096}");

    @Option(
            names = "--control",
            description = "Let the running server be controlled from this machine: its world, clock and faults "
                    + "(hexline control).")
    private boolean on;

    @Option(
            names = "--control-token",
            paramLabel = "TOKEN",
            defaultValue = "${env:HEXLINE_CONTROL_TOKEN}",
            description = "With --control: the token for it. Better: the environment variable HEXLINE_CONTROL_TOKEN, "
                    + "which other users do not see. Default: a random one, which is printed.")
    private String given;

    private AccessToken made;

    boolean isOn() {
        return on;
    }

    boolean isTokenNew() {
        return given == null;
    }

    /** What is wrong with the token; empty where nothing is, or where none is needed. */
    Optional<String> mistake() {
        return on && given != null && !TOKEN.matcher(given).matches()
                ? Optional.of("The control token has at least " + LEAST_CHARACTERS + " characters, and no blanks")
                : Optional.empty();
    }

    /** The one that was given, or a random one, the same each time. */
    AccessToken token() {
        if (made == null) {
            made = new AccessToken(given == null ? random() : given);
        }
        return made;
    }

    private static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
