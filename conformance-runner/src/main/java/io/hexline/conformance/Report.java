package io.hexline.conformance;

import io.hexline.conformance.expectation.Mismatch;
import io.hexline.conformance.run.Verdict;
import io.hexline.conformance.scenario.Trial;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Tells what failed as it fails, and the sum at the end. */
public final class Report {

    private final Consumer<String> out;
    private int passed;
    private int failed;

    /**
     * A report.
     *
     * @param out takes what is told, line by line
     */
    public Report(Consumer<String> out) {
        this.out = out;
    }

    /** Tells whose snapshots were upgraded while they were read. */
    public void upgraded(List<Path> files) {
        if (!files.isEmpty()) {
            out.accept("Upgraded while reading, since the snapshots are of an earlier format:");
            files.forEach(file -> out.accept("  " + file));
        }
    }

    /** Counts a run, and tells it where it failed. */
    public void add(Path file, Trial trial, Verdict verdict) {
        if (verdict instanceof Verdict.Failed failure) {
            failed++;
            out.accept("FAILED " + file + ", " + trial.name());
            text(failure).lines().forEach(out);
        } else {
            passed++;
        }
    }

    /** Prints the sum, and says whether everything passed. */
    public boolean summarize() {
        out.accept(passed + " passed, " + failed + " failed");
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
