package io.hexline.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SimulatedClockTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private final SettableClock machine = new SettableClock(NOON);
    private final SimulatedClock clock = new SimulatedClock(machine);

    @Test
    void runsByTheMachine() {
        machine.advance(HOUR);

        assertEquals(NOON.plus(HOUR), clock.instant());
    }

    @Test
    void standsWhereItWasStoppedAndMovesOnWhenItIsTold() {
        clock.stopAt(NOON.minus(HOUR));
        machine.advance(HOUR);
        assertEquals(NOON.minus(HOUR), clock.instant());

        clock.advance(HOUR);
        assertEquals(NOON, clock.instant());

        clock.run();
        assertEquals(NOON.plus(HOUR), clock.instant());
    }

    @Test
    void runsAheadAndCanBeSetAsItWas() {
        clock.advance(HOUR);
        SimulatedClock.Setting ahead = clock.setting();
        machine.advance(HOUR);
        assertEquals(NOON.plus(HOUR).plus(HOUR), clock.instant());

        clock.stopAt(NOON);
        clock.set(ahead);

        assertEquals(NOON.plus(HOUR).plus(HOUR), clock.instant());
    }
}
