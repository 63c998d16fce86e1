package io.hexline.bootstrap.serve;

import io.hexline.application.access.AccessToken;
import io.hexline.world.World;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** Whether a server that runs can be controlled, and by whom. */
final class ControlOptions {

    private static final int LEAST_CHARACTERS = 8;
    private static final Pattern TOKEN = Pattern.compile("[!-~]{" + LEAST_CHARACTERS + ",4096}");

    @Option(
            names = "--control",
            description = "Let the running server be controlled from this machine: its world, clock and faults "
                    + "(hexline control). A snapshot with a control token does so, too.")
    private boolean on;

    @Option(
            names = "--control-token",
            paramLabel = "TOKEN",
            defaultValue = "${env:HEXLINE_CONTROL_TOKEN}",
            description = "With --control: the token for it. Better: the environment variable HEXLINE_CONTROL_TOKEN, "
                    + "which other users do not see. Default: that of the snapshot, or a random one, which is printed.")
    private String given;

    boolean isOn() {
        return on;
    }

    /** What is wrong with the token; empty where nothing is, or where none is needed. */
    Optional<String> mistake() {
        return on && given != null && !TOKEN.matcher(given).matches()
                ? Optional.of("The control token has at least " + LEAST_CHARACTERS + " characters, and no blanks")
                : Optional.empty();
    }

    /** By what a server that begins with this world is controlled; empty where nobody controls it. */
    Optional<ControlToken> token(World world) {
        Optional<ControlToken> ofTheWorld = world.controlToken().map(ControlToken::known);
        if (!on) {
            return ofTheWorld;
        }
        return given == null
                ? ofTheWorld.or(() -> Optional.of(ControlToken.random()))
                : Optional.of(ControlToken.known(new AccessToken(given)));
    }
}
