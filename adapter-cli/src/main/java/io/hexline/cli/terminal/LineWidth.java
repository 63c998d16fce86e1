package io.hexline.cli.terminal;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** How many characters a line may have. */
final class LineWidth {

    private static final int LEAST = 40;
    private static final int MOST = 120;
    private static final int USUAL = 80;

    /** Picocli never tells less, however narrow the terminal is. */
    private static final int LEAST_TOLD = 55;

    private LineWidth() {}

    /** As many as the terminal has; without one, as COLUMNS says. */
    static int of(CommandLine command) {
        return System.console() == null
                ? stated(System.getenv("COLUMNS"))
                : readable(ofTerminal(command.getUsageHelpWidth()));
    }

    /**
     * The width that COLUMNS asks for.
     *
     * @param columns null where it is not set
     */
    static int stated(String columns) {
        return columns != null && columns.matches("[1-9]\\d{0,3}") ? readable(Integer.parseInt(columns)) : USUAL;
    }

    static int readable(int columns) {
        return Math.max(LEAST, Math.min(columns, MOST));
    }

    private static int ofTerminal(int told) {
        return told > LEAST_TOLD ? told : asked(told);
    }

    /** Asks the terminal itself; where it cannot be asked, what was told has to do. */
    private static int asked(int told) {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(Redirect.INHERIT)
                    .redirectError(Redirect.DISCARD)
                    .start();
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return size.matches("\\d+ [1-9]\\d{0,3}") ? Integer.parseInt(size.substring(size.indexOf(' ') + 1)) : told;
        } catch (IOException noSuchCommand) {
            return told;
        }
    }
}
