package io.hexline.har.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {

    private final List<String> seen = new ArrayList<>();
    private final Redactor redactor = new Redactor(seen::add);

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            value = {
                "https://x.example/a?token=abc123&b=1#access_token=z9 => https://x.example/a?token=[blanked]&b=1#access_token=[blanked]",
                "https://x.example/#/home?code=xyz => https://x.example/#/home?code=[blanked]",
                "https://mia:hunter2@x.example/ => https://[blanked]@x.example/",
                "/cb?state=1&page=2 => /cb?state=[blanked]&page=2",
                "/cb?to=https%3A%2F%2Fy.example%2F%3Ftoken%3Dabc => /cb?to=https%3A%2F%2Fy.example%2F%3Ftoken%3D%5Bblanked%5D",
                "https://x.example/reset-password/Ab3dEf9hIj => https://x.example/reset-password/[blanked]",
                "grant_type=password&username=mia&password=pw%21 => grant_type=password&username=mia&password=[blanked]",
                "{\"access_token\":\"abc\",\"n\":1.50} => {\"access_token\":\"[blanked]\",\"n\":1.50}",
                "{\"user\":{\"Password\":\"abc\"},\"pin\":1234} => {\"user\":{\"Password\":\"[blanked]\"},\"pin\":\"[blanked]\"}",
                "{\"a\":\"{\\\"clientSecret\\\":\\\"abc\\\"}\"} => {\"a\":\"{\\\"clientSecret\\\":\\\"[blanked]\\\"}\"}",
                "[{\"value\":\"abc\",\"name\":\"x-api-key\"}] => [{\"value\":\"[blanked]\",\"name\":\"x-api-key\"}]",
                "{\"token\":\"cut off in the mi => {\"token\":\"[blanked]",
                "var apiKey = 'abc'; call(1) => var apiKey = '[blanked]'; call(1)",
                "Authorization: Basic bWlhOmh1bnRlcjI= => Authorization: [blanked]",
                "send Bearer abcdefgh1 now => send Bearer [blanked] now",
                "x eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.c2ln y => x [blanked] y",
                "<input type=\"hidden\" name=\"csrf\" value=\"abc\"> => <input type=\"hidden\" name=\"csrf\" value=\"[blanked]\">",
                "<saml:Assertion ID=\"1\">abc</saml:Assertion> => <saml:Assertion ID=\"1\">[blanked]</saml:Assertion>",
            })
    void secrets_are_blanked_and_the_rest_stays(String text, String expected) {
        assertEquals(expected, redactor.text(text));
        assertFalse(seen.isEmpty() && expected.contains("https://x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"errorCode\":5302,\"description\":\"error = '[Error 10991] Url already exists: mia@example.com'\"}",
                "{\"code\":4202,\"key\":\"400\",\"message\":\"The extension is not available.\"}",
                "{\"id\":\"Y2lzY29zcGFyazovL3VzL1BFT1BMRS9mNWIzNjE4Ny1jOGRkLTQ3MjctOGIyZi1mOWM0NDdmMjkwNDY\"}",
                "{\"uuid\":\"f5b36187-c8dd-4727-8b2f-f9c447f29046\", \"token_type\": \"Bearer\", \"hasToken\": true}",
                "https://x.example/license/api/v1/organization/96abc2aa-3dcc-11e5-a152-fe34819cdc9a/users/onboard?max=10",
                "/assets/main.3f2a9c8b1d.js",
                "Bearer error=\"invalid_token\"",
                "if (a) { b(); }"
            })
    void what_support_needs_stays_as_it_is(String text) {
        assertEquals(text, redactor.text(text));
        assertEquals(List.of(), seen);
    }

    @Test
    void the_parts_of_a_credential_are_secrets_too() {
        redactor.header("Authorization", "Basic bWlhOmh1bnRlcjIy");
        redactor.header("Set-Cookie", "a=one%21two; Path=/; Secure\nb=\"three\"; HttpOnly");

        assertTrue(
                seen.containsAll(List.of("bWlhOmh1bnRlcjIy", "hunter22", "one%21two", "one!two", "three")),
                seen.toString());
        assertFalse(seen.contains("/"));
    }

    @Test
    void a_header_of_ones_own_is_blank_where_it_looks_like_a_secret() {
        assertEquals("[blanked]", redactor.header("X-Acme", "k3J9xQ2mB7vT1pL8"));
        assertEquals("NA_2f3a9c8b-1d00-11e5-a152", redactor.header("TrackingId", "NA_2f3a9c8b-1d00-11e5-a152"));
        assertEquals("text/html", redactor.header("Accept", "text/html"));
    }
}
