package io.hexline.application.control;

import java.time.Duration;
import java.time.Instant;

/** The clock of a world. Whenever it is moved, what is due then is begun before the call returns. */
public interface ClockControl {

    /** Whether a clock can stand there: in the years from 2000 to 2199. */
    static boolean isThinkable(Instant moment) {
        return !moment.isBefore(EARLIEST) && moment.isBefore(LATEST);
    }

    Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    /** No clock comes as far. */
    Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    Instant now();

    boolean isStopped();

    /** Stops the clock at this moment. */
    void stopAt(Instant moment);

    /** Moves it on; it stays stopped, or goes on running, ahead of the machine's. */
    void advance(Duration by);

    /** Lets it run by the machine's. */
    void run();
}
