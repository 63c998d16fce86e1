package io.hexline.conformance.expectation;

import static io.hexline.conformance.JsonText.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationTest {

    private static final String VALIDATION = """
            {'response': {'usersList': [{'userId': 'u',
              'errors': [{'code': '4202', 'message': '[Error 4202] Taken by : Bob'}],
              'impacts': [{'code': '19713', 'message': '[Informational 19713] Reset.'}]}]}}
            """;

    private final Captures captures = new Captures();

    @Test
    void theStatusIsExact() {
        assertEquals(List.of(), differences("{'status': 200}", "{}"));
        assertEquals(List.of(new Mismatch("status", "404", "200")), differences("{'status': 404}", "{}"));
    }

    @Test
    void codesAreWholeLists() {
        assertEquals(
                List.of(), differences("{'status': 200, 'errors': ['4202'], 'impacts': ['19713 Reset.']}", VALIDATION));
        assertEquals(
                List.of(
                        new Mismatch("errors", "[]", "[4202 Taken by : Bob]"),
                        new Mismatch("impacts", "[]", "[19713 Reset.]")),
                differences("{'status': 200}", VALIDATION));
        assertEquals(
                List.of(new Mismatch("errors", "[4202 Taken by : Eve]", "[4202 Taken by : Bob]")),
                differences("{'status': 200, 'errors': ['4202 Taken by : Eve'], 'impacts': ['19713']}", VALIDATION));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'errors': [{'code': 1026013, 'message': 'm', 'errorCode': 1026013}], 'error': [{'code': 1026013}]}",
                "[{'errorList': [{'errorCode': 1026013, 'description': 'd'}]}]",
                "{'items': [{'error': {'key': '400', 'message': [{'code': '1026013', 'description': 'd'}]}}]}"
            })
    void codesAreFoundInEveryEnvelope(String body) {
        assertEquals(List.of(), differences("{'status': 200, 'errors': ['1026013']}", body));
    }

    @Test
    void codesOfATableAreLabelled() {
        String table =
                "[{'user': 'u', 'messages': '[Error 4202] Taken by : Bob; [Informational 19713] Reset; really.'},"
                        + " {'user': 'v', 'messages': ''}, {'user': 'w', 'messages': '[Error 4003] User Not Found'}]";

        assertEquals(
                List.of(),
                differences(
                        "{'status': 200, 'errors': ['4202 Taken by : Bob', '4003 User Not Found'],"
                                + " 'impacts': ['19713 Reset; really.']}",
                        table));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'a': 1}                      | {'a': 1, 'b': 2}",
                "{'a': 1}                      | {'a': 1.0}",
                "[{'a': 1}, 2]                 | [{'a': 1, 'b': 1}, 2]",
                "['<any-order>', 2, {'a': 1}]  | [{'a': 1}, 2]",
                "{'a': '<any>', 'b': '<absent>'} | {'a': {'x': 1}}",
                "'NA_<uuid>'                   | 'NA_88b8b4ce-6338-4d3a-8d6c-22b37e62354f'",
                "'<time>'                      | '2023-06-08T12:05:11.798Z'",
                "'<duration>'                  | 'PT0S'",
                "'<id:PEOPLE>'                 | 'Y2lzY29zcGFyazovL3VzL1BFT1BMRS9hbm5h'",
                "'by <id:PEOPLE/anna>.'        | 'by Y2lzY29zcGFyazovL3VzL1BFT1BMRS9hbm5h.'",
                "{'a': null}                   | {'a': null}"
            })
    void aBodyHoldsItsParts(String expected, String actual) {
        assertEquals(List.of(), differences("{'status': 200, 'body': " + expected + "}", actual));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'a': {'b': 1}}     | {'a': {'b': 2}}    | /a/b | 1 | 2",
                "{'a': 1}            | {'b': 1}           | /a   | 1 | nothing",
                "{'a': 1}            | {'a': '1'}         | /a   | 1 | \"1\"",
                "[1]                 | [1,2]              | ~~   | [1] | [1,2]",
                "['<any-order>',1,1] | [1,2]              | ~~   | [\"<any-order>\",1,1] | [1,2]",
                "{'a': '<absent>'}   | {'a': null}        | /a   | \"<absent>\" | null",
                "{'a': '<any>'}      | {}                 | /a   | \"<any>\" | nothing",
                "'<uuid>'            | 5                  | ~~   | \"<uuid>\" | 5",
                "'<id:ORGANIZATION>' | 'Y2lzY29zcGFyazovL3VzL1BFT1BMRS9hbm5h' | ~~ | \"<id:ORGANIZATION>\""
                        + " | \"Y2lzY29zcGFyazovL3VzL1BFT1BMRS9hbm5h\"",
                "'<id:PEOPLE/ann>'   | 'Y2lzY29zcGFyazovL3VzL1BFT1BMRS9hbm5h' | ~~ | \"<id:PEOPLE/ann>\""
                        + " | \"Y2lzY29zcGFyazovL3VzL1BFT1BMRS9hbm5h\""
            })
    void everyDifferenceIsToldWithItsPath(String expected, String actual, String at, String wanted, String got) {
        assertEquals(
                List.of(new Mismatch(at, wanted, got)),
                differences("{'status': 200, 'body': " + expected + "}", actual));
    }

    @Test
    void headersAreComparedWithoutRegardToTheCaseOfTheirNames() {
        assertEquals(List.of(), differences("{'status': 200, 'headers': {'TrackingId': 'T<any>'}}", "{}"));
        assertEquals(
                List.of(new Mismatch("header Allow", "\"GET\"", "nothing")),
                differences("{'status': 200, 'headers': {'Allow': 'GET'}}", "{}"));
    }

    @Test
    void whatIsCapturedFillsLaterSteps() {
        differences(
                "{'status': 200, 'body': {'id': 'job-<capture:job>', 'n': '<capture:n>'}}", "{'id': 'job-7', 'n': 3}");

        assertEquals(
                json("{'path': ['/jobs/7', 3, '3']}"), captures.fill(json("{'path': ['/jobs/${job}', 3, '${n}']}")));
        assertThrows(Captures.UnknownCapture.class, () -> captures.fill("${other}"));
    }

    private List<Mismatch> differences(String expectation, String body) {
        Answer answer = new Answer(200, Map.of("trackingid", "T1"), json(body));
        return new Expectation(json(expectation), captures).differences(answer);
    }
}
