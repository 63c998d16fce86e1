package io.hexline.rest.http;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.handler.CrossOriginHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;

/** What stands around the {@link RestHandler}, the outermost last; nearly all are Jetty's own. */
public final class Handlers {

    private static final String EVERYTHING = "/*";

    /** Who sends a byte now and then, to hold on to the connection, is sent away. */
    private static final int SLOWEST_BODY_BYTES_A_SECOND = 10;

    private Handlers() {}

    /**
     * Answers are compressed on request, and running requests end before the server does.
     *
     * @param corsOrigin of the pages whose scripts may call
     */
    public static GracefulHandler around(RestHandler rest, Optional<String> corsOrigin) {
        CompressionHandler compressing =
                new CompressionHandler(new MinimumDataRateHandler(rest, SLOWEST_BODY_BYTES_A_SECOND, 0));
        compressing.putCompression(new GzipCompression());
        compressing.putConfiguration(
                EVERYTHING,
                CompressionConfig.builder().decompressExcludePath(EVERYTHING).build());
        return new GracefulHandler(new Tracking(
                corsOrigin.map(origin -> crossing(origin, compressing)).orElse(compressing)));
    }

    private static Handler crossing(String origin, Handler inner) {
        CrossOriginHandler crossing = new CrossOriginHandler();
        crossing.setAllowedOriginPatterns(Set.of(Pattern.quote(origin)));
        crossing.setAllowedMethods(Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
        crossing.setAllowedHeaders(Set.of("Authorization", "Content-Type", TrackingId.HEADER));
        crossing.setExposedHeaders(Set.of("Link", "Location", "Retry-After", "WWW-Authenticate", TrackingId.HEADER));
        crossing.setHandler(inner);
        return crossing;
    }
}
