package io.hexline.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.failure.Failure;
import io.hexline.rest.Client;
import io.hexline.rest.Received;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.rest.Stubs;
import io.hexline.rest.Wire;
import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {

    private static final String PATH = "/v1/licenses/users";
    private static final String UNDERSTOOD = "Not found: user asked for.";
    private static final int LIMIT = RestSettings.defaults().maxBodyBytes();
    private static final RestServer SERVER = RestServer.start(
            Stubs.assigning(command -> Either.left(new Failure.NotFound("user", "asked for"))),
            RestSettings.defaults());
    private static final Client CLIENT = new Client(SERVER);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json;charset=utf-8",
                "application/json; charset=UTF-8",
                "Application/JSON ; charset=\"utf-8\"",
            })
    void takesJson(String type) {
        send(BodyPublishers.ofString("{}"), type).assertRefused(404, UNDERSTOOD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/json;charset=utf-16",
                "application/jsonp",
                "json",
            })
    void takesNoOtherMediaType(String type) {
        send(BodyPublishers.ofString("{}"), type)
                .assertRefused(415, "The body must be application/json in UTF-8, as it is or gzipped.");
    }

    @Test
    void takesNoBodyWithoutAMediaType() {
        Received answer = CLIENT.send(CLIENT.request("PATCH", PATH, BodyPublishers.ofString("{}")));
        assertEquals(415, answer.status());
    }

    @Test
    void needsABody() {
        send(BodyPublishers.noBody()).assertRefused(400, "The request has no body; a JSON object is needed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "\"text\"", "7", " "})
    void needsAnObject(String body) {
        send(BodyPublishers.ofString(body)).assertRefused(400, "The body must be a JSON object.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"email":                   | The body is not valid JSON at line 1, column 10
                    {"email" "a@b"}             | The body is not valid JSON at line 1, column 10
                    {'email':'a@b'}             | The body is not valid JSON at line 1, column 2
                    {"email":"a@b",}            | The body is not valid JSON at line 1, column 16
                    {} {}                       | The body is not valid JSON at line 1, column 4
                    {"email":"a@b","email":"x"} | The body is not valid JSON at line 1, column 23: Duplicate field 'email'.
                    {"n":NaN}                   | The body is not valid JSON at line 1, column 9: Non-standard token 'NaN'.
                    {"n":[}                     | The body is not valid JSON at line 1, column 7: Unexpected close marker '}': expected ']'.
                    {"n":+1}                    | The body is not valid JSON at line 1, column 7
                    // {"email":"a@b"}          | The body is not valid JSON at line 1, column 1: Unexpected character ('/' (code 47)).
                    """)
    void saysWhereJsonIsBroken(String body, String message) {
        Received answer = send(BodyPublishers.ofString(body));
        assertEquals(400, answer.status());
        String told = answer.json().path("message").asText();
        assertTrue(told.startsWith(message), told);
        assertFalse(told.contains("Feature"), told);
    }

    @Test
    void aByteOrderMarkDoesNoHarm() {
        send(BodyPublishers.ofString("\ufeff{}")).assertRefused(404, UNDERSTOOD);
    }

    @Test
    void refusesWhatIsNotUtf8() {
        String text = "{\"email\":\"jürgen@example.com\"}";
        Stream.of("ISO-8859-1", "UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32").forEach(charset -> {
            byte[] body = text.getBytes(Charset.forName(charset));
            assertEquals(400, send(BodyPublishers.ofByteArray(body)).status(), charset);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"x\":", "["})
    void refusesDeepNesting(String opening) {
        Received answer = send(BodyPublishers.ofString(opening.repeat(20_000)));
        assertEquals(400, answer.status());
        assertTrue(answer.json().path("message").asText().contains("nested deeper than 32 levels"), answer::text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {},     | has more than 20000 names, values and brackets at line 1, column 30007
                    1,      | has more than 20000 names, values and brackets at line 1, column
                    "",     | has more than 20000 names, values and brackets at line 1, column
                    [[],0], | has more than 20000 names, values and brackets at line 1, column
                    """)
    void refusesMoreElementsThanAnyRequestNeeds(String element, String excess) {
        String body = "{\"users\":[" + element.repeat((LIMIT - 20) / element.length()) + "0]}";
        String told = send(BodyPublishers.ofString(body)).json().path("message").asText();
        assertTrue(told.startsWith("The body " + excess), told);
    }

    @Test
    void refusesNumbersAndNamesThatAreTooLong() {
        send(BodyPublishers.ofString("{\"n\":" + "9".repeat(1001) + "}"))
                .assertRefused(400, "The body has a number of more than 1000 digits at line 1, column 1007.");
        send(BodyPublishers.ofString("{\"" + "n".repeat(1001) + "\":1}"))
                .assertRefused(400, "The body has a name of more than 1000 characters at line 1, column 1005.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"n\":1e999999999}",
                "{\"n\":-0.1e-9}",
                "{\"x\":\"\\ud83d\\ude00\"}",
                "{\"\\u0000\":\"\\u0000\"}"
            })
    void strangeValuesInUnknownFieldsDoNoHarm(String body) {
        send(BodyPublishers.ofString(body)).assertRefused(404, UNDERSTOOD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"x\":\"a\\ud800@b\"} | /x", "{\"x\":{\"y\":[\"a\",{\"z\":\"\\udc00\\ud800\"}]}} | /x/y/1/z"})
    void refusesHalvesOfCharacters(String body, String place) {
        send(BodyPublishers.ofString(body))
                .assertRefused(
                        400,
                        "The body is not valid JSON: the text at " + place
                                + " has half of a character, a surrogate such as \\ud83d without the other one of its pair.");
    }

    @Test
    void takesABodyOfExactlyTheLimit() {
        send(BodyPublishers.ofString("{}" + " ".repeat(LIMIT - 2))).assertRefused(404, UNDERSTOOD);
    }

    @Test
    void refusesALongerBodyWithAndWithoutItsLength() {
        byte[] body = new byte[LIMIT + 1];
        assertTooLong(send(BodyPublishers.ofByteArray(body)));
        assertTooLong(send(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
    }

    @Test
    void answersABodyOfTenMegabytes() {
        byte[] body = new byte[10 << 20];
        for (int time = 0; time < 20; time++) {
            assertTooLong(send(BodyPublishers.ofByteArray(body)));
            assertTooLong(send(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
        }
    }

    @Test
    void answersALongBodyOfWhoMayNotSendIt() {
        BodyPublisher body = BodyPublishers.ofByteArray(new byte[10 << 20]);
        assertEquals(401, CLIENT.send(CLIENT.anonymous("PATCH", PATH, body)).status());
        assertEquals(
                404, CLIENT.send(CLIENT.anonymous("PATCH", "/nowhere", body)).status());
    }

    @Test
    void answersBeforeABodyThatIsAnnounced() throws IOException {
        String answer = Wire.exchange(
                SERVER,
                "PATCH " + PATH + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer admin\r\n"
                        + "Content-Type: application/json\r\nContent-Length: 10485760\r\nExpect: 100-continue\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
    }

    private static void assertTooLong(Received answer) {
        answer.assertRefused(413, "The body is too long: at most 1048576 bytes are taken.");
    }

    private static Received send(BodyPublisher body) {
        return send(body, "application/json");
    }

    private static Received send(BodyPublisher body, String type) {
        return CLIENT.send(CLIENT.request("PATCH", PATH, body).header("Content-Type", type));
    }
}
