import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;

/** As the no-op servers of the load benchmark, on Helidon: a virtual thread for each connection. */
public final class HelidonNoOp {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static volatile JsonNode answer = JSON.createObjectNode();

    private HelidonNoOp() {}

    /** Listens on the port that it is told. */
    public static void main(String[] arguments) {
        WebServer.builder()
                .host("127.0.0.1")
                .port(Integer.parseInt(arguments[0]))
                .routing(routes -> routes.any(HelidonNoOp::reply))
                .build()
                .start();
    }

    private static void reply(ServerRequest request, ServerResponse response) {
        byte[] body = request.content().hasEntity() ? request.content().as(byte[].class) : new byte[0];
        try {
            JsonNode read = body.length > 0 ? JSON.readTree(body) : answer;
            if (request.path().path().equals("/__answer")) {
                answer = read;
            }
            response.header(HeaderNames.CONTENT_TYPE, "application/json");
            response.send(JSON.writeValueAsBytes(answer));
        } catch (IOException malformed) {
            response.status(400).send();
        }
    }
}
