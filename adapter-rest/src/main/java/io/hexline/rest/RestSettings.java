package io.hexline.rest;

import java.time.Duration;
import java.time.InstantSource;

/**
 * How the server listens, and what it puts up with.
 *
 * @param host the address it listens on
 * @param port 0 for any that is free
 * @param maxBodyBytes the longest body it reads; a longer one is answered with 413
 * @param maxHeaderBytes the longest request line with headers; longer ones are answered with 414 or 431
 * @param idleTimeout how long a client may keep silent in the middle of a request, or between two
 * @param stopTimeout how long running requests may go on when the server stops
 * @param time by which files expire; that of the jobs
 */
public record RestSettings(
        String host,
        int port,
        int maxBodyBytes,
        int maxHeaderBytes,
        Duration idleTimeout,
        Duration stopTimeout,
        InstantSource time) {

    /** By the system's time. */
    public RestSettings(
            String host, int port, int maxBodyBytes, int maxHeaderBytes, Duration idleTimeout, Duration stopTimeout) {
        this(host, port, maxBodyBytes, maxHeaderBytes, idleTimeout, stopTimeout, InstantSource.system());
    }

    /**
     * Loopback only, any free port, bodies up to 1 MiB, headers up to 16 KiB, 30 seconds of silence, 10 to stop, by the
     * system's time.
     */
    public static RestSettings defaults() {
        return new RestSettings("127.0.0.1", 0, 1 << 20, 16 << 10, Duration.ofSeconds(30), Duration.ofSeconds(10));
    }

    public RestSettings onHost(String newHost) {
        return new RestSettings(newHost, port, maxBodyBytes, maxHeaderBytes, idleTimeout, stopTimeout, time);
    }

    public RestSettings onPort(int newPort) {
        return new RestSettings(host, newPort, maxBodyBytes, maxHeaderBytes, idleTimeout, stopTimeout, time);
    }

    public RestSettings at(InstantSource newTime) {
        return new RestSettings(host, port, maxBodyBytes, maxHeaderBytes, idleTimeout, stopTimeout, newTime);
    }
}
