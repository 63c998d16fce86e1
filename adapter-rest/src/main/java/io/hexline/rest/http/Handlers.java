package io.hexline.rest.http;

import java.util.Optional;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** What stands around the {@link RestHandler}, the outermost last; nearly all are Jetty's own. */
public final class Handlers {

    private static final String EVERYTHING = "/*";

    private Handlers() {}

    /**
     * Answers are compressed on request, and running requests end before the server does.
     *
     * @param corsOrigin of the pages whose scripts may call
     */
    public static GracefulHandler around(RestHandler rest, Optional<String> corsOrigin) {
        CompressionHandler compressing = new CompressionHandler(rest);
        compressing.putCompression(new GzipCompression());
        compressing.putConfiguration(
                EVERYTHING,
                CompressionConfig.builder().decompressExcludePath(EVERYTHING).build());
        return new GracefulHandler(new Deadline.PerRequest(tracked(compressing, corsOrigin)));
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
