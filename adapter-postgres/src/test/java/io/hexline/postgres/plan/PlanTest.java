package io.hexline.postgres.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read of a plan. */
class PlanTest {

    private static final String THROUGH_AN_INDEX =
            "  ->  Index Scan using person_pkey on person (actual rows=3.00 loops=2)";

    @Test
    void anIndexThatIsGoneThroughFromItsBeginningIsNoKey() {
        Plan plan = Plan.of(
                List.of(THROUGH_AN_INDEX, "        Filter: (org = 'acme'::text)", "        Rows Removed by Filter: 4"));

        assertFalse(plan.isByIndex());
        assertEquals(14, plan.rows());
    }

    @Test
    void anIndexThatIsEnteredSomewhereIsOne() {
        Plan plan = Plan.of(List.of(THROUGH_AN_INDEX, "        Index Cond: (id = 'ada'::text)"));

        assertTrue(plan.isByIndex());
        assertEquals(0, plan.rowsGoneThrough());
    }

    @Test
    void aTableThatIsGoneThroughIsNone() {
        Plan plan = Plan.of(List.of("Seq Scan on person (actual rows=1.00 loops=1)", "  Rows Removed by Filter: 9999"));

        assertFalse(plan.isByIndex());
        assertEquals(10_000, plan.rowsGoneThrough());
    }
}
