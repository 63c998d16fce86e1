package io.hexline.benchmarks.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;

/** The HTTP server that Hexline stands on, with JSON in and JSON out and nothing between. */
final class NoOpServer extends Handler.Abstract.NonBlocking {

    /** What is sent here is the answer to everything from then on. */
    static final String ANSWER = "/__answer";

    private static final int MOST_BYTES = 1 << 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private volatile JsonNode answer = JSON.createObjectNode();

    /** Listens on the port that it is told. */
    public static void main(String[] arguments) throws Exception {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        connector.setPort(Integer.parseInt(arguments[0]));
        server.addConnector(connector);
        server.setHandler(new NoOpServer());
        server.start();
        server.join();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Content.Source.asByteArrayAsync(
                request,
                MOST_BYTES,
                Promise.Invocable.from(
                        InvocationType.NON_BLOCKING,
                        body -> reply(request, response, callback, body),
                        callback::failed));
        return true;
    }

    private void reply(Request request, Response response, Callback callback, byte[] body) {
        try {
            JsonNode read = body.length > 0 ? JSON.readTree(body) : answer;
            if (Request.getPathInContext(request).equals(ANSWER)) {
                answer = read;
            }
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
            response.write(true, ByteBuffer.wrap(JSON.writeValueAsBytes(answer)), callback);
        } catch (IOException malformed) {
            callback.failed(malformed);
        }
    }
}
