package io.hexline.rest.control;

import java.time.Duration;
import java.time.Instant;

/** The clock of a world. Whenever it is moved, what is due then is begun before the call returns. */
public interface ClockControl {

    Instant now();

    boolean isStopped();

    /** Stops the clock at this moment. */
    void stopAt(Instant moment);

    /** Moves it on; it stays stopped, or goes on running, ahead of the machine's. */
    void advance(Duration by);

    /** Lets it run by the machine's. */
    void run();
}
