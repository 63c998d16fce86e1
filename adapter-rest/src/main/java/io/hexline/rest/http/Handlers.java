package io.hexline.rest.http;

import io.hexline.rest.control.Control;
import java.util.Optional;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** What stands around the {@link RestHandler}, the outermost last; nearly all are Jetty's own. */
public final class Handlers {

    private static final String EVERYTHING = "/*";

    /** What is packed is kept until there is enough of it; a stream is to be read as it comes. */
    private static final String STREAM = "text/event-stream";

    private Handlers() {}

    /**
     * Answers are compressed on request, and running requests end before the server does.
     *
     * @param corsOrigin of the pages whose scripts may call
     * @param control with the faults that requests meet; empty where the server is not controlled
     */
    public static GracefulHandler around(Handler rest, Optional<String> corsOrigin, Optional<Control> control) {
        CompressionHandler compressing = new CompressionHandler(rest);
        compressing.putCompression(new GzipCompression());
        compressing.putConfiguration(
                EVERYTHING,
                CompressionConfig.builder()
                        .decompressExcludePath(EVERYTHING)
                        .compressExcludeMimeType(STREAM)
                        .build());
        Handler inner = control.<Handler>map(
                        given -> new FaultyRequests(given.httpFaults(), given.journal(), compressing))
                .orElse(compressing);
        return new GracefulHandler(new Deadline.PerRequest(tracked(inner, corsOrigin)));
    }

    /** The scripts that may call may read why the server itself refuses them, too. */
    public static Handler around(TransportErrors errors, Optional<String> corsOrigin) {
        return tracked(errors, corsOrigin);
    }

    private static Handler tracked(Handler inner, Optional<String> corsOrigin) {
        return new Tracking(corsOrigin
                .<Handler>map(origin -> new CrossOrigin(origin, inner))
                .orElse(inner));
    }
}
