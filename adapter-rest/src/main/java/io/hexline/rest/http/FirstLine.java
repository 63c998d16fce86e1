package io.hexline.rest.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * A connection that knows how the last request on it begins. Where the first line cannot be read, because its address is too
 * long or badly encoded, Jetty tells neither the method nor the path: a HEAD must still be answered without content, and
 * people by a page.
 */
public final class FirstLine extends SocketChannelEndPoint {

    private static final String HEAD = HttpMethod.HEAD.asString() + " ";

    /** As many threads that accept connections as Jetty thinks right. */
    private static final int USUAL = -1;

    /** Enough for a method and the path below which all pages are. */
    private static final int KEPT = 32;

    private static final Pattern PATH = Pattern.compile("[A-Z]+ ([\\w/-]*)");

    private volatile String beginning = "";

    private FirstLine(SocketChannel channel, ManagedSelector selector, SelectionKey key, ServerConnector connector) {
        super(channel, selector, key, connector.getScheduler());
        setIdleTimeout(connector.getIdleTimeout());
    }

    /**
     * A connector with such connections. It has a selector for each core, where Jetty would take one for two: what is brief is
     * answered by their threads (docs/benchmarks.md).
     */
    public static ServerConnector connector(Server server, ConnectionFactory http) {
        int cores = Runtime.getRuntime().availableProcessors();
        return new ServerConnector(server, USUAL, cores, http) {
            @Override
            protected SocketChannelEndPoint newEndPoint(
                    SocketChannel channel, ManagedSelector selector, SelectionKey key) {
                return new FirstLine(channel, selector, key, this);
            }
        };
    }

    @Override
    public int fill(ByteBuffer buffer) throws IOException {
        int filled = super.fill(buffer);
        int missing = Math.min(filled, KEPT - beginning.length());
        if (missing > 0) {
            byte[] letters = new byte[missing];
            buffer.get(buffer.limit() - filled, letters);
            beginning += new String(letters, StandardCharsets.ISO_8859_1);
        }
        return filled;
    }

    /** What is read after an answer is another request. */
    @Override
    public boolean flush(ByteBuffer... answer) throws IOException {
        boolean flushed = super.flush(answer);
        beginning = "";
        return flushed;
    }

    /** Whether the request is a HEAD, as far as anybody can tell. */
    static boolean isHead(Request request) {
        return HttpMethod.HEAD.is(request.getMethod())
                || request.getConnectionMetaData().getConnection().getEndPoint() instanceof FirstLine first
                        && first.beginning.startsWith(HEAD);
    }

    /** What can be read of the path; empty where nobody can tell. */
    static Optional<String> path(Request request) {
        return Optional.of(request.getConnectionMetaData().getConnection().getEndPoint())
                .filter(FirstLine.class::isInstance)
                .map(first -> PATH.matcher(((FirstLine) first).beginning))
                .filter(Matcher::lookingAt)
                .map(line -> line.group(1));
    }
}
