package io.hexline.cli.answer;

import io.hexline.domain.code.Category;
import io.hexline.domain.code.Finding;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** How a command ended; each outcome has its own exit code. */
public enum Outcome {
    DONE(0),
    /** Findings keep what was asked, or a part of it, from being done. */
    REFUSED(1),
    /** The command line or a file that it names is wrong. */
    MISUSED(2),
    /** Something outside the request failed; trying again can help. */
    FAILED(3);

    private static final Set<Category> NOT_THE_REQUEST = Set.of(Category.OUTSIDE, Category.INTERNAL);

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
    public static Outcome of(Collection<Finding> findings) {
        if (findings.stream().noneMatch(Finding::isError)) {
            return DONE;
        }
        boolean failed = findings.stream()
                .filter(Finding::isError)
                .anyMatch(finding -> NOT_THE_REQUEST.contains(finding.code().category()));
        return failed ? FAILED : REFUSED;
    }
}
