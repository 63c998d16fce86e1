package io.hexline.benchmarks.load;

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
final class JettyNoOp extends Handler.Abstract.NonBlocking {

    private final NoOp noOp = new NoOp();

    /** Listens on the port that it is told. */
    public static void main(String[] arguments) throws Exception {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        connector.setPort(Integer.parseInt(arguments[0]));
        server.addConnector(connector);
        server.setHandler(new JettyNoOp());
        server.start();
        server.join();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Content.Source.asByteArrayAsync(
                request,
                NoOp.MOST_BYTES,
                Promise.Invocable.from(
                        InvocationType.NON_BLOCKING,
                        body -> reply(request, response, callback, body),
                        callback::failed));
        return true;
    }

    private void reply(Request request, Response response, Callback callback, byte[] body) {
        try {
            byte[] answer = noOp.answer(Request.getPathInContext(request), body);
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
            response.write(true, ByteBuffer.wrap(answer), callback);
        } catch (IOException malformed) {
            callback.failed(malformed);
        }
    }
}
