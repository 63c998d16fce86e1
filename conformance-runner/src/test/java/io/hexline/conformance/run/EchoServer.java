package io.hexline.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers every request with what was sent, and how many came before. */
final class EchoServer implements StartedServer.Factory {

    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger running = new AtomicInteger();

    int calls() {
        return calls.get();
    }

    int running() {
        return running.get();
    }

    @Override
    public JsonNode sample() {
        return JsonNodeFactory.instance.objectNode();
    }

    @Override
    public boolean isOfEarlierFormat(JsonNode snapshot) {
        return snapshot.has("earlier");
    }

    @Override
    public List<String> mistakes(JsonNode snapshot) {
        return List.of();
    }

    @Override
    public Either<List<String>, StartedServer> start(JsonNode snapshot) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::echo);
            server.createContext("/openapi.json", EchoServer::describesNothing);
            server.start();
            running.incrementAndGet();
            return Either.right(new Running(server));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void echo(HttpExchange exchange) throws IOException {
        ObjectNode echo = JsonNodeFactory.instance.objectNode();
        echo.put("method", exchange.getRequestMethod());
        echo.put("path", exchange.getRequestURI().toString());
        echo.put("call", calls.incrementAndGet());
        exchange.getRequestHeaders().forEach((name, values) -> echo.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        echo.put("body", new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        byte[] answer = echo.toString().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private static void describesNothing(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(404, -1);
        exchange.close();
    }

    private final class Running implements StartedServer {

        private final HttpServer server;

        private Running(HttpServer server) {
            this.server = server;
        }

        @Override
        public URI address() {
            return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        }

        @Override
        public void close() {
            server.stop(0);
            running.decrementAndGet();
        }
    }
}
