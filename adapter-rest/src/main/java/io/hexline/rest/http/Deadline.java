package io.hexline.rest.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.CyclicTimeout;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * How long a client may take for each part of an exchange: to send the headers, to send the body, to take the answer. Then
 * the connection counts as idle, however much trickles through it; a bare idle timeout starts anew with each byte.
 */
public final class Deadline extends CyclicTimeout {

    private static final String ATTRIBUTE = Deadline.class.getName();

    private final Connection connection;
    private final Duration limit;

    private Deadline(Connection connection, Connector connector, Duration limit) {
        super(connector.getScheduler());
        this.connection = connection;
        this.limit = limit;
    }

    /** Gives each connection of a connector its deadline; the {@link PerRequest} handler must be told of requests. */
    public static Connection.Listener on(Connector connector, Duration limit) {
        return new PerConnection(connector, limit);
    }

    /** The next part begins. */
    private void restart() {
        schedule(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** As Jetty does it for an idle connection: what is being read or written fails, and without a request it is closed. */
    @Override
    public void onTimeoutExpired() {
        TimeoutException expired = new TimeoutException("Not done within " + limit);
        if (connection.onIdleExpired(expired)) {
            connection.getEndPoint().close(expired);
        }
        restart();
    }

    private record PerConnection(Connector connector, Duration limit) implements Connection.Listener {

        @Override
        public void onOpened(Connection connection) {
            Deadline deadline = new Deadline(connection, connector, limit);
            ((ConnectionMetaData) connection).setAttribute(ATTRIBUTE, deadline);
            deadline.restart();
        }

        @Override
        public void onClosed(Connection connection) {
            if (((ConnectionMetaData) connection).getAttribute(ATTRIBUTE) instanceof Deadline deadline) {
                deadline.destroy();
            }
        }
    }

    /** Starts the deadline of a request's connection when its headers are there, and when its answer was taken. */
    static final class PerRequest extends Handler.Wrapper {

        PerRequest(Handler inner) {
            super(inner);
        }

        /** What the operation itself takes its time for is not the client's fault. */
        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            if (request.getConnectionMetaData().getAttribute(ATTRIBUTE) instanceof Deadline deadline) {
                deadline.restart();
                request.addIdleTimeoutListener(idle -> false);
                Request.addCompletionListener(request, failure -> deadline.restart());
            }
            return super.handle(request, response, callback);
        }
    }
}
