package example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hexline.application.access.AccessToken;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class MovesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Sessions sessions;

    @Test
    void whoIsNotSignedInLearnsNothing() throws Exception {
        HttpResponse<String> answer = post("nobody", "kari", "201", true);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"kind\":\"unauthenticated\"");
    }

    @Test
    void anExtensionThatIsTakenIsToldWithWhoHasItAndWhatToDo() throws Exception {
        signIn("first");

        HttpResponse<String> answer = post("first", "kari", "201", true);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"clear\":false", "\"code\":\"4202\"", "\"remedy\":", "\"evidence\":{\"owner\":[\"Ingrid Berg\"]}");
    }

    @Test
    void aMoveIsAJobThatFinishes() throws Exception {
        signIn("second");

        Matcher job = Pattern.compile("\"job\":\\{.*\"id\":\"([^\"]+)\"")
                .matcher(post("second", "nils", "202", false).body());

        assertThat(job.find()).isTrue();
        await().untilAsserted(() -> assertThat(get("second", "/jobs/" + job.group(1)).body())
                .contains("\"state\":\"finished\"", "\"outcome\":\"moved\""));
    }

    private void signIn(String session) {
        sessions.open(new AccessToken(session), new PersonId("ingrid"), new OrgId("acme"));
    }

    private HttpResponse<String> post(String session, String user, String extension, boolean validate) throws Exception {
        String body = "{\"user\":\"" + user + "\",\"location\":\"bergen\",\"extension\":\"" + extension
                + "\",\"validate\":" + validate + "}";
        return send(request(session, "/moves")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String session, String path) throws Exception {
        return send(request(session, path));
    }

    private HttpRequest.Builder request(String session, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("X-Session", session);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
