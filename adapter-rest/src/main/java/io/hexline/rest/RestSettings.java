package io.hexline.rest;

import io.hexline.application.UseCases;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Handler;

/**
 * How the server listens, and what it puts up with.
 *
 * @param host the address it listens on
 * @param port 0 for any that is free
 * @param maxBodyBytes the longest body it reads; a longer one is answered with 413
 * @param maxHeaderBytes the longest request line with headers; longer ones are answered with 414 or 431
 * @param idleTimeout how long a client may keep silent in the middle of a request, or between two
 * @param requestTimeout how long a client may take to send the headers, to send the body, and to take the answer, however
 *     it lets them trickle; longer is answered with 408 where it can be
 * @param stopTimeout how long running requests may go on when the server stops
 * @param time by which files expire, and requests are counted; that of the jobs
 * @param rateLimit how many requests a minute a token may send, and a client for tokens; more are answered with 429
 * @param corsOrigin the origin of the pages whose scripts may call the server, for example {@code https://example.com}
 * @param publicUrl where clients find the server if not at its own address, for example behind a proxy; without a slash
 *     at the end
 * @param inMemory whether the store and what is outside answer from memory, so that nobody waits for them
 * @param pages for people, beside the API
 */
public record RestSettings(
        String host,
        int port,
        int maxBodyBytes,
        int maxHeaderBytes,
        Duration idleTimeout,
        Duration requestTimeout,
        Duration stopTimeout,
        InstantSource time,
        Optional<Integer> rateLimit,
        Optional<String> corsOrigin,
        Optional<URI> publicUrl,
        boolean inMemory,
        Optional<Pages> pages) {

    /** By the system's time, as often as one likes, not for scripts of pages from elsewhere, at its own address. */
    public RestSettings(
            String host,
            int port,
            int maxBodyBytes,
            int maxHeaderBytes,
            Duration idleTimeout,
            Duration requestTimeout,
            Duration stopTimeout) {
        this(
                host,
                port,
                maxBodyBytes,
                maxHeaderBytes,
                idleTimeout,
                requestTimeout,
                stopTimeout,
                InstantSource.system(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    /**
     * Loopback only, any free port, bodies up to 1 MiB, headers up to 16 KiB, 30 seconds of silence, a minute for each
     * part of an exchange, 10 seconds to stop, by the system's time, without a rate limit, an origin or a public address,
     * in front of a store that can make one wait, without pages.
     */
    public static RestSettings defaults() {
        return new RestSettings(
                "127.0.0.1",
                0,
                1 << 20,
                16 << 10,
                Duration.ofSeconds(30),
                Duration.ofSeconds(60),
                Duration.ofSeconds(10));
    }

    public RestSettings onHost(String newHost) {
        return changed(newHost, port, time, rateLimit, corsOrigin, publicUrl, inMemory, pages);
    }

    public RestSettings onPort(int newPort) {
        return changed(host, newPort, time, rateLimit, corsOrigin, publicUrl, inMemory, pages);
    }

    public RestSettings at(InstantSource newTime) {
        return changed(host, port, newTime, rateLimit, corsOrigin, publicUrl, inMemory, pages);
    }

    public RestSettings limitedTo(Optional<Integer> requestsAMinute) {
        return changed(host, port, time, requestsAMinute, corsOrigin, publicUrl, inMemory, pages);
    }

    public RestSettings openTo(Optional<String> origin) {
        return changed(host, port, time, rateLimit, origin, publicUrl, inMemory, pages);
    }

    /** Reached at this address too, which links then begin with. */
    public RestSettings reachedAt(Optional<URI> url) {
        return changed(host, port, time, rateLimit, corsOrigin, url, inMemory, pages);
    }

    /** Where nobody waits for an answer any more when the server stops. */
    public RestSettings stoppingAtOnce() {
        return new RestSettings(
                host,
                port,
                maxBodyBytes,
                maxHeaderBytes,
                idleTimeout,
                requestTimeout,
                Duration.ZERO,
                time,
                rateLimit,
                corsOrigin,
                publicUrl,
                inMemory,
                pages);
    }

    /** In front of a store and systems outside that are in memory. */
    public RestSettings answeringFromMemory() {
        return changed(host, port, time, rateLimit, corsOrigin, publicUrl, true, pages);
    }

    /** With pages for people beside the API. */
    public RestSettings showing(Pages people) {
        return changed(host, port, time, rateLimit, corsOrigin, publicUrl, inMemory, Optional.of(people));
    }

    /** With pages for people that do not control the server. */
    public RestSettings showing(BiFunction<Supplier<UseCases>, Executor, Handler> people) {
        return showing((served, workers, control) -> people.apply(served, workers));
    }

    private RestSettings changed(
            String newHost,
            int newPort,
            InstantSource newTime,
            Optional<Integer> newRateLimit,
            Optional<String> newCorsOrigin,
            Optional<URI> newPublicUrl,
            boolean nowInMemory,
            Optional<Pages> newPages) {
        return new RestSettings(
                newHost,
                newPort,
                maxBodyBytes,
                maxHeaderBytes,
                idleTimeout,
                requestTimeout,
                stopTimeout,
                newTime,
                newRateLimit,
                newCorsOrigin,
                newPublicUrl,
                nowInMemory,
                newPages);
    }
}
