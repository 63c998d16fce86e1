package io.hexline.postgres.database;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Much work is no standstill; that nothing comes back for as long as somebody waits is one. */
class CirculationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 7);
    private final Circulation circulation = new Circulation(PATIENCE, now::get);

    private void pass(long millis) {
        now.addAndGet(Duration.ofMillis(millis).toNanos());
    }

    private void comesBack() {
        circulation.recordConnectionUsageMillis(1);
    }

    private void isAwaitedInVain() {
        circulation.recordConnectionTimeout();
    }

    @Test
    void nobodyWhoWaitsMeansNoStandstill() {
        pass(60_000);

        assertFalse(circulation.hasStopped());
    }

    @Test
    void whoWaitsInVainWhileOthersGetOneIsNoStandstill() {
        pass(60_000);
        comesBack();
        pass(4_999);
        isAwaitedInVain();

        assertFalse(circulation.hasStopped());
    }

    @Test
    void itStandsStillUntilOneComesBack() {
        comesBack();
        pass(5_000);
        isAwaitedInVain();

        assertTrue(circulation.hasStopped());
        pass(1);
        assertTrue(circulation.hasStopped());
        comesBack();
        assertFalse(circulation.hasStopped());
    }
}
