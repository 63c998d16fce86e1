package io.hexline.conformance.run;

import io.hexline.conformance.expectation.Mismatch;
import java.util.List;

/** What came of a run. */
public sealed interface Verdict {

    /** Every answer was the expected one. */
    record Passed() implements Verdict {}

    /**
     * An answer was not the expected one; the steps after it were not made.
     *
     * @param step what was asked, for example {@code step 1, GET /v1/people}
     * @param mismatches at least one
     */
    record Failed(String step, List<Mismatch> mismatches) implements Verdict {

        public Failed {
            mismatches = List.copyOf(mismatches);
        }
    }
}
