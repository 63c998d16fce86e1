package io.hexline.bootstrap.conformance;

import io.hexline.bootstrap.conformance.expectation.Mismatch;
import io.hexline.bootstrap.conformance.run.Verdict;
import io.hexline.bootstrap.conformance.scenario.Trial;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Tells what failed as it fails, and the sum at the end. */
final class Report {

    private final PrintWriter out;
    private int passed;
    private int failed;

    Report(PrintWriter out) {
        this.out = out;
    }

    void add(Path file, Trial trial, Verdict verdict) {
        if (verdict instanceof Verdict.Failed failure) {
            failed++;
            out.println("FAILED " + file + ", " + trial.name());
            out.println(text(failure));
            out.flush();
        } else {
            passed++;
        }
    }

    /** Prints the sum, and says whether everything passed. */
    boolean summarize() {
        out.println(passed + " passed, " + failed + " failed");
        out.flush();
        return failed == 0;
    }

    /** The differences of a failure, indented. */
    static String text(Verdict.Failed failure) {
        return "  " + failure.step() + "\n" + lines(failure.mismatches());
    }

    private static String lines(List<Mismatch> mismatches) {
        return mismatches.stream()
                .map(mismatch -> "    " + mismatch.where() + "\n      expected " + mismatch.expected()
                        + "\n      actual   " + mismatch.actual())
                .collect(Collectors.joining("\n"));
    }
}
