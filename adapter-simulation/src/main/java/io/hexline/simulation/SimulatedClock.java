package io.hexline.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** A clock that runs by the machine's, until somebody stops it or moves it on. */
public final class SimulatedClock implements InstantSource {

    private final InstantSource machine;
    private volatile Setting setting = Setting.OF_THE_MACHINE;

    /**
     * How a clock is set.
     *
     * @param stopped where it stands; empty while it runs
     * @param ahead how far it is ahead of the machine's while it runs
     */
    public record Setting(Optional<Instant> stopped, Duration ahead) {

        static final Setting OF_THE_MACHINE = new Setting(Optional.empty(), Duration.ZERO);
    }

    /** A clock that runs. */
    public SimulatedClock(InstantSource machine) {
        this.machine = machine;
    }

    @Override
    public Instant instant() {
        Setting now = setting;
        return now.stopped().orElseGet(() -> machine.instant().plus(now.ahead()));
    }

    public Setting setting() {
        return setting;
    }

    /** Sets it as it was set at some time. */
    public synchronized void set(Setting other) {
        setting = other;
    }

    /** Stops it at this moment. */
    public synchronized void stopAt(Instant moment) {
        setting = new Setting(Optional.of(moment), Duration.ZERO);
    }

    /** Moves it on; whether it is stopped, or runs, it stays so. */
    public synchronized void advance(Duration by) {
        setting = new Setting(
                setting.stopped().map(moment -> moment.plus(by)),
                setting.ahead().plus(by));
    }

    /** Lets it run by the machine's. */
    public synchronized void run() {
        setting = Setting.OF_THE_MACHINE;
    }
}
