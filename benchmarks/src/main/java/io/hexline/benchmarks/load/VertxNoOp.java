package io.hexline.benchmarks.load;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;

/** Another HTTP server, with JSON in and JSON out and nothing between, and with an event loop for each core. */
final class VertxNoOp extends VerticleBase {

    private final NoOp noOp;
    private final int port;

    private VertxNoOp(NoOp noOp, int port) {
        this.noOp = noOp;
        this.port = port;
    }

    /** Listens on the port that it is told. */
    public static void main(String[] arguments) {
        NoOp noOp = new NoOp();
        int port = Integer.parseInt(arguments[0]);
        Vertx.vertx()
                .deployVerticle(
                        () -> new VertxNoOp(noOp, port),
                        new DeploymentOptions()
                                .setInstances(Runtime.getRuntime().availableProcessors()))
                .await();
    }

    @Override
    public Future<?> start() {
        return vertx.createHttpServer()
                .requestHandler(request -> request.body().onSuccess(body -> reply(request, body)))
                .listen(port, "127.0.0.1");
    }

    private void reply(HttpServerRequest request, Buffer body) {
        try {
            byte[] answer = noOp.answer(request.path(), body.getBytes());
            request.response().putHeader("Content-Type", "application/json").end(Buffer.buffer(answer));
        } catch (IOException malformed) {
            request.response().setStatusCode(400).end();
        }
    }
}
