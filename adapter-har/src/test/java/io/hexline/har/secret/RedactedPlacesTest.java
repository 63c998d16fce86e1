package io.hexline.har.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places in which a secret stands behind another encoding, or where only the place tells it. */
class RedactedPlacesTest {

    private static final String TOKEN = "mN8pR2sT4vW6xY9zA1bC3dE5fQ7";

    private final List<String> seen = new ArrayList<>();
    private final Redactor redactor = new Redactor(seen::add);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void however_often_a_nested_url_is_encoded_its_token_is_blank(int times) {
        String nested = "https://x.example/cb?access_token=ab12";
        String blank = "https://x.example/cb?access_token=[blanked]";
        for (int i = 0; i < times; i++) {
            nested = PercentEncoding.encode(nested);
            blank = PercentEncoding.encode(blank);
        }

        assertEquals(blank, redactor.parameter("goto", nested));
        assertEquals(
                "https://x.example/login?goto=" + PercentEncoding.encode(blank),
                redactor.text("https://x.example/login?goto=" + PercentEncoding.encode(nested)));
        assertEquals(
                "<a href=\"/login?goto=" + PercentEncoding.encode(blank) + "\">",
                redactor.text("<a href=\"/login?goto=" + PercentEncoding.encode(nested) + "\">"));
    }

    @Test
    void what_is_nested_too_deep_to_be_looked_through_is_blank() {
        String nested = "https://x.example/?access_token=ab12";
        for (int i = 0; i < 9; i++) {
            nested = PercentEncoding.encode(nested);
        }

        assertEquals(
                "https://x.example/?goto=%5Bblanked%5D",
                fullyDecoded(redactor.text("https://x.example/?goto=" + nested)));
    }

    private static String fullyDecoded(String text) {
        String decoded = text;
        while (decoded.contains("%25")) {
            decoded = PercentEncoding.decode(decoded);
        }
        return decoded;
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "access_token, abcdefgh => access_token, [blanked]",
                "bearer, " + TOKEN + " => bearer, [blanked]",
                "graphql-transport-ws, " + TOKEN + " => graphql-transport-ws, [blanked]",
                "v12.stomp, graphql-transport-ws => v12.stomp, graphql-transport-ws",
            })
    void a_token_among_the_protocols_of_a_socket_is_blank(String header, String expected) {
        assertEquals(expected, redactor.header("Sec-WebSocket-Protocol", header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Auth-Id", "X-Auth-User-Id", "X-Device-Id", "Sec-WebSocket-Protocol"})
    void a_random_value_is_blank_although_the_header_is_named_an_id(String name) {
        assertEquals("[blanked]", redactor.header(name, TOKEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Request-Id",
                "trackingid",
                "X-Correlation-ID",
                "X-B3-TraceId",
                "ciscosparkorgid",
                "ETag",
                "CF-Ray"
            })
    void an_id_that_support_needs_stays_however_random(String name) {
        assertEquals(TOKEN, redactor.header(name, TOKEN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "/reset/0f3a9cdeadbeef00112233445566778899aabbccdd => /reset/[blanked]",
                "/x;jsessionid=ABCDEF0123456789ABCD => /x;jsessionid=[blanked]",
                "/x;v=1;jsessionid=ab/y => /x;v=1;jsessionid=[blanked]/y",
                "/verify-email/q03Zk7mN8pR2sT4vW6x => /verify-email/[blanked]",
                "/verify-email/how-it-works-in-2026 => /verify-email/how-it-works-in-2026",
                "/users/f5b36187-c8dd-4727-8b2f-f9c447f29046/onboard => /users/f5b36187-c8dd-4727-8b2f-f9c447f29046/onboard",
            })
    void a_ticket_in_a_path_is_blank(String path, String expected) {
        assertEquals(expected, redactor.path(path));
        assertEquals("https://x.example" + expected, redactor.text("https://x.example" + path));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            value = {
                "sessionStorage.setItem('access_token','ab'); => sessionStorage.setItem('access_token','[blanked]');",
                "r.setRequestHeader(\"Authorization\", \"ab\"); => r.setRequestHeader(\"Authorization\", \"[blanked]\");",
                "f(password, 'ab'); => f(password, 'ab');",
                "<r><password><![CDATA[a<b]]></password></r> => <r><password><![CDATA[[blanked]]]></password></r>",
                "<r><name><![CDATA[a<b]]></name></r> => <r><name><![CDATA[a<b]]></name></r>",
                "<input type=hidden name=csrf_token value=x> => <input type=hidden name=csrf_token value=[blanked]>",
                "<input value='x' name=csrf_token> => <input value='[blanked]' name=csrf_token>",
                "`GET /x?token=ab` => `GET /x?token=[blanked]`",
            })
    void free_text_tells_a_secret_by_what_stands_before_it(String text, String expected) {
        assertEquals(expected, redactor.text(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:\n            password: ", "a:\n  - password: ", "a:\n- token: "})
    void a_line_of_yaml_may_be_indented(String before) {
        assertEquals(before + "[blanked]\nb: 1", redactor.text(before + "some words\nb: 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name=password", "name=\"password\""})
    void a_part_may_be_named_without_quotes(String name) {
        String head = "--b\r\nContent-Disposition: form-data; " + name + "\r\n\r\n";

        assertEquals(head + "[blanked]\n--b--\r\n", redactor.text(head + "some words\r\n--b--\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/devices/activationCode",
                "/devices/activation-codes/",
                "/oauth2/v1/token",
                "/access_token",
                "/otp",
                "/otp/verify"
            })
    void the_code_of_a_call_that_signs_in_is_blank(String path) {
        redactor.at("https://x.example" + path + "?max=1");

        assertEquals("{\"code\":\"[blanked]\",\"n\":1}", redactor.text("{\"code\":\"5414011256173816\",\"n\":1}"));
        assertEquals("{\"data\":{\"code\":\"[blanked]\"}}", redactor.text("{\"data\":{\"code\":493021}}"));
        String error =
                "{\"errors\":[{\"code\":400404,\"message\":\"m\"}],\"error\":{\"code\":\"BATCH-400\",\"key\":\"400\"}}";
        assertEquals(error, redactor.text(error));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/people", "/footprint", "/tokenizer", "/x?next=/otp"})
    void elsewhere_a_code_stays(String path) {
        redactor.at("https://x.example/otp");
        redactor.at("https://x.example" + path);

        assertEquals("{\"code\":\"5302\"}", redactor.text("{\"code\":\"5302\"}"));
    }

    @Test
    void the_code_of_a_grant_is_blank_wherever_it_is_sent() {
        assertEquals(
                "{\"grant_type\":\"authorization_code\",\"code\":\"[blanked]\"}",
                redactor.text("{\"grant_type\":\"authorization_code\",\"code\":\"MzI1Nz\"}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[\"Authorization\",\"ab\"]]",
                "{\"name\":\"X-Api-Key\",\"values\":[\"ab\"]}",
                "{\"header\":\"Cookie\",\"content\":\"ab\"}"
            })
    void a_name_and_its_value_may_stand_side_by_side(String pair) {
        assertEquals(pair.replace("ab", "[blanked]"), redactor.text(pair));
    }
}
