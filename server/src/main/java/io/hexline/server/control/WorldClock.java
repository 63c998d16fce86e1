package io.hexline.server.control;

import io.hexline.application.control.ClockControl;
import io.hexline.simulation.SimulatedClock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The clock of a world; whenever it is moved, the world looks what is due. */
record WorldClock(SimulatedClock clock, ControlledWorld world) implements ClockControl {

    private static final Logger LOG = LoggerFactory.getLogger(WorldClock.class);

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public boolean isStopped() {
        return clock.setting().stopped().isPresent();
    }

    @Override
    public void stopAt(Instant moment) {
        clock.stopAt(moment);
        look();
    }

    @Override
    public void advance(Duration by) {
        clock.advance(by);
        look();
    }

    @Override
    public void run() {
        clock.run();
        look();
    }

    private void look() {
        world.assembly()
                .useCases()
                .moves()
                .recoverWork()
                .handle()
                .peekLeft(failure -> LOG.warn("Not all that was due could be gone on with: {}", failure));
    }
}
