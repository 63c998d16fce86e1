package io.hexline.domain.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.job.CallingContents.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallingContentsTest {

    private static final CallingContents NOTHING = new CallingContents(false, 0, 0, 0, 0, 0, false, false, 0);

    private static List<String> codes(CallingContents contents, boolean forced) {
        return contents.obstacles(forced).stream()
                .map(reason -> reason.code().id().replace("BATCH-", "") + " " + reason.text())
                .toList();
    }

    @Test
    void nothingKeepsCallingWhereNobodyIs() {
        CallingContents numbers = new CallingContents(false, 0, 0, 0, 0, 0, false, true, 0);

        assertEquals(Verdict.UNBLOCKED, NOTHING.verdict());
        assertEquals(List.of(), codes(NOTHING, false));
        assertEquals(Verdict.UNBLOCKED, numbers.verdict());
        assertEquals(List.of(), codes(numbers, false));
    }

    @Test
    void featuresAndUnusedTrunksGoWhereThatIsForced() {
        CallingContents features = new CallingContents(false, 0, 0, 0, 0, 0, false, false, 2);
        CallingContents trunks = new CallingContents(false, 0, 3, 0, 0, 0, false, false, 0);

        assertEquals(Verdict.FORCE_REQUIRED, features.verdict());
        assertEquals(List.of(), codes(features, true));
        assertEquals(
                List.of(
                        "1012004 Safe delete checks failed.",
                        "1012011 Features associated with the location. Use forceDelete to disable it together with them."
                                + " Count: 2"),
                codes(features, false));
        assertEquals(Verdict.FORCE_REQUIRED, trunks.verdict());
        assertEquals(List.of(), codes(trunks, true));
        assertEquals(
                List.of(
                        "1012004 Safe delete checks failed.",
                        "1012013 Local gateways associated with the location. Use forceDelete to disable it together with"
                                + " them. Count: 3"),
                codes(trunks, false));
    }

    @Test
    void whatIsUsedKeepsCallingWhateverIsForced() {
        CallingContents used = new CallingContents(true, 2, 2, 3, 4, 5, true, true, 0);

        assertEquals(Verdict.BLOCKED, used.verdict());
        assertEquals(
                List.of(
                        "1012004 Safe delete checks failed.",
                        "1012006 Trunks in use in the location. Count: 2",
                        "1012007 Users associated with the location. Count: 3",
                        "1012008 Workspaces associated with the location. Count: 4",
                        "1012009 Virtual lines associated with the location. Count: 5",
                        "1012010 Number order is pending.",
                        "1012012 Not allowed to delete the last calling location. Calling requires at least one active"
                                + " location in the organization."),
                codes(used, true));
        assertEquals(codes(used, true), codes(used, false));
    }
}
