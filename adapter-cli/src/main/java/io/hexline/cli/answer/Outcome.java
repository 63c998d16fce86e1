package io.hexline.cli.answer;

import java.util.Collection;
import java.util.Locale;

/** How a command ended; each outcome has its own exit code. */
public enum Outcome {
    DONE(0),
    /** Findings keep what was asked, or a part of it, from being done. */
    REFUSED(1),
    /** The command line or a file that it names is wrong. */
    MISUSED(2),
    /** Something outside the request failed; trying again can help. */
    FAILED(3);

    private final int exitCode;

    Outcome(int exitCode) {
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }

    /** The name that JSON documents use. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The outcome of something in which this was found; impacts alone refuse nothing. */
    public static Outcome of(Collection<ReportedCode> codes) {
        if (codes.stream().noneMatch(ReportedCode::isError)) {
            return DONE;
        }
        return codes.stream().anyMatch(ReportedCode::isTrouble) ? FAILED : REFUSED;
    }
}
