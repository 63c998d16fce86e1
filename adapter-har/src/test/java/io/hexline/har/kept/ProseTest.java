package io.hexline.har.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.code.Code;
import io.hexline.domain.code.Codes;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of sentences what says what went wrong stays. */
class ProseTest {

    private static final String MIA = "mia@example.com";

    @Test
    void all_that_the_catalogue_says_can_be_shown() {
        List<String> sentences = Codes.all().stream()
                .flatMap(code -> Stream.of(
                        code.entry().statement(), code.entry().message().toString()))
                .toList();

        assertEquals(
                sentences,
                sentences.stream().map(text -> Prose.shown(text, List.of())).toList());
        List<String> ids = Codes.all().stream().map(Code::id).toList();
        assertEquals(ids, ids.stream().map(Somebody::code).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            value = {
                "POST failed: HTTP/1.1 409 Conflict => POST failed: HTTP/1.1 409 Conflict",
                "Extension 4202 of mia@example.com is taken by bo@example.com. => Extension 4202 of mia@example.com is taken by [email, 14 characters].",
                "Url already exists: bo@example.com' => Url already exists: bo@example.com'",
                "Der Benutzer wurde nicht gefunden => Der Benutzer wurde nicht gefunden",
                "ユーザーが見つかりません => ユーザーが見つかりません",
                "call +1 415 555 0123 => call +[number, 11 digits]",
                "at 2026-11-21T09:00:00.123Z => at 2026-11-21T09:00:00.123Z",
                "key k3J9xQ2mB7vT1pL8 rejected => key [text, 16 characters] rejected",
                "Das Passwort lautet Sonnenschein => Das Passwort lautet [blanked]",
                "The access token is not valid. => The access token is not valid.",
                "user 1eaa3ee7-770e-42b5-8005-17a3bac966c4 => user [id, 36 characters]",
                "(url = https://x.example/api/v1/users/mia/onboard?a=b), => (url = https://x.example/api/v1/users/{1}/onboard),",
                "ftp://mia:pw@x/y => [url, 19 characters]",
                "net::ERR_NAME_NOT_RESOLVED => net::ERR_NAME_NOT_RESOLVED",
                "[Error 109911234] no => [Error 109911234] no",
                "Bearer abcdefgh12 => Bearer [blanked]",
                "as sly$YEA^ or qpp&DJW~ was typed => as [text, 7 characters]^ or [text, 7 characters]~ was typed",
                "type vnd.884-28-5766 in v1.2 => type [text, 15 characters] in v1.2",
                "by mjpZuSvm in moveLocation => by [text, 8 characters] in moveLocation",
                "spelled F O A M B V => spelled [text, 11 characters]",
                "p\u200bl\u2060a\ufeffi\u202en words => plain words",
                "s\u200bk\u200b_\u200bl\u200bi\u200bv\u200be\u200b_\u200b9\u200bF\u200bv\u200bW\u200b7 => [text, 13 characters]",
                "client_secret=+493012345678, x => client_secret=[blanked], x"
            })
    void a_sentence_keeps_its_words(String text, String expected) {
        String shown = Prose.shown(text, List.of(MIA));

        assertEquals(expected, shown);
        assertEquals(expected, Prose.shown(shown, List.of(MIA)));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/people/mia/photo, /v1/people/{1}/photo",
        "/a/xq1/b/xq1/xq2, /a/{1}/{2}/{1}/{3}",
        "/v1/organizations/96abc2aa-3dcc-11e5-a152-fe34819cdc9a, /v1/organizations/96abc2aa-3dcc-11e5-a152-fe34819cdc9a",
        "/v1/organizations/secret1, /v1/organizations/{1}",
        "/v1/people/96abc2aa-3dcc-11e5-a152-fe34819cdc9a, /v1/people/{1}",
        "/telephony/config/jobs/person/moveLocation/{7}/, /telephony/config/jobs/person/moveLocation/{7}/"
    })
    void a_path_keeps_known_words_and_organizations(String path, String expected) {
        assertEquals(expected, new Paths(new Numbered()).shown(path, id -> false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 ", "ab ", "ab1-", "a/", "x=\"", "[", "%25", "<a ", "https://x/a/"})
    void a_sentence_of_any_length_takes_no_room_on_the_stack(String part) {
        String text = part.repeat(100_000);

        String shown = Prose.shown(text, List.of());

        assertEquals(shown, Prose.shown(shown, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "x.example:8443, x.example:8443",
        "[::1]:80, [::1]:80",
        "k3j9xq2mb7vt1pl8k3j9.example, blanked.invalid",
        "mia@x, blanked.invalid"
    })
    void a_host_keeps_its_name(String host, String expected) {
        assertEquals(expected, Paths.host(host));
    }
}
