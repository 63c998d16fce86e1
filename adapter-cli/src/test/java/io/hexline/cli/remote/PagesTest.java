package io.hexline.cli.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.cli.fixture.RawServer;
import io.hexline.cli.fixture.Run;
import io.hexline.cli.fixture.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists that a server gives page by page. */
class PagesTest {

    private static final String TWO = "{\"items\":[{\"id\":\"1\",\"name\":\"One\"},{\"id\":\"2\",\"name\":\"Two\"}]}";

    /** The same page again and again. The token stays with the server that was named, wherever a link leads. */
    @ParameterizedTest
    @CsvSource({
        "<https://elsewhere.invalid/v1/locations?cursor=x&max=2>; rel=\"next\", 3, true",
        "</v1/locations?cursor=x>;rel=next, 3, true",
        "<http://elsewhere.invalid/>; rel=\"prev\", 2, false",
        "<not an address>; rel=\"next\", 2, false"
    })
    void pagesArePutTogetherUpToTheMost(String link, int count, boolean more) {
        String answer = "HTTP/1.1 200 OK\r\nContent-Length: " + TWO.length() + "\r\nLink: " + link
                + "\r\nConnection: close\r\n\r\n" + TWO;
        try (RawServer server = RawServer.saying(answer)) {
            Run run = new Stage().run("locations", "--max", "3", "--json", "--server", server.url(), "--token", "t");

            assertEquals(0, run.exitCode(), run.err());
            assertEquals(count, run.json().get("locations").size());
            assertEquals(more, run.json().get("more").asBoolean());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "200, '{\"items\":[]}', No locations are found.",
        "200, '{\"items\":[{\"id\":\"1\",\"name\":\"One\"}]}', NAME  PLACE  ID"
    })
    void whatIsThereIsListed(int status, String body, String first) {
        String answer = "HTTP/1.1 " + status + " OK\r\nContent-Length: " + body.length()
                + "\r\nConnection: close\r\n\r\n" + body;
        try (RawServer server = RawServer.saying(answer)) {
            Run run = new Stage().run("locations", "--server", server.url(), "--token", "t");

            assertTrue(run.out().startsWith(first), run::toString);
        }
    }
}
