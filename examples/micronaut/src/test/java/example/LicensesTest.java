package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

@MicronautTest
class LicensesTest {

    @Inject
    private EmbeddedServer server;

    @Test
    void aLicenseIsTakenAway() throws Exception {
        HttpResponse<String> answer = delete("calling");

        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"user\":\"kari\""), answer.body());
        assertTrue(answer.body().contains("\"complete\":true"), answer.body());
    }

    @Test
    void whatIsNotThereIsRefusedInWords() throws Exception {
        HttpResponse<String> answer = delete("none");

        assertEquals(400, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"kind\":\"refused\""), answer.body());
        assertTrue(answer.body().contains("\"remedy\":"), answer.body());
        assertTrue(answer.body().contains("\"evidence\":{"), answer.body());
    }

    private HttpResponse<String> delete(String license) throws Exception {
        URI address = server.getURI().resolve("/people/kari/licenses/" + license);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .header("X-Token", "acme-admin")
                                .DELETE()
                                .build(),
                        BodyHandlers.ofString());
    }
}
