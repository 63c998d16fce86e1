package io.hexline.world.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.Resources;
import io.hexline.world.World;
import io.hexline.world.snapshot.check.SnapshotError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are no files of a world: one problem where the text is no JSON, all of them where it is. */
class MistakesTest {

    private static List<String> problems(String json) {
        return problems(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(byte[] json) {
        return Snapshots.parse(json).swap().getOrElseThrow(() -> new AssertionError("no problem")).stream()
                .map(SnapshotError::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {                          | line 1, column 2: Unexpected end-of-input: expected close marker for Object
            {'a': 1}                   | line 1, column 2: Unexpected character
            {} {}                      | line 1, column 4: Trailing token
            ""                         | /: is empty
            []                         | /: array found, object expected
            {}                         | /organizations: is required
            """)
    void tellsWhereTheTextIsWrong(String json, String expected) {
        String found = problems(json).get(0);

        assertEquals(expected, found.substring(0, Math.min(expected.length(), found.length())));
    }

    @Test
    void refusesDuplicateKeysAndTextThatIsNotUtf8() {
        assertEquals(
                List.of("line 1, column 36: Duplicate field 'organizations'"),
                problems("{\"organizations\":[],\"organizations\":[]}"));
        assertEquals(
                1,
                problems(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'}).size());
    }

    @Test
    void refusesFaultsOfWhatNoPortHas() {
        assertEquals(
                List.of("/faults/1/operation: the port billing has no 'bill', but: numbersMoved, userMoved"),
                problems("""
                        {"organizations": [],
                         "faults": [{"port": "billing", "operation": "userMoved", "failure": "time-out"},
                                    {"port": "billing", "operation": "bill", "failure": "time-out"}]}
                        """));
    }

    @Test
    void refusesDelaysThatNoClockCounts() {
        assertEquals(
                List.of("/faults/0/delay: can be PT24H at most; without an answer at all, the failure is time-out"),
                problems("""
                        {"organizations": [], "faults": [{"port": "platform", "delay": "PT999999999H"}]}
                        """));
    }

    /** A file may have such faults, since earlier versions took them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'port': 'carrier', 'operation': 'numbers', 'delay': 'PT1S', 'user': 'ada'} | /user: 'numbers' is not about one user, so nothing would happen; these are: cancel, conflict,
            {'port': 'platform', 'delay': 'PT1S', 'number': '+4721555101'} | /number: no call of the port platform is about one number, so nothing would happen
            {'port': 'billing', 'operation': 'userMoved', 'delay': 'PT1S', 'user': 'ada', 'number': '+4721555101'} | /: 'userMoved' is not about one user and number, so nothing would happen; these are: numbersMoved
            """)
    void refusesToAddAFaultOfCallsThatAreAboutSomethingElse(String fault, String problem) throws IOException {
        byte[] json = fault.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        World world = Snapshots.parse(
                        Resources.toString(Resources.getResource(getClass(), "full.json"), StandardCharsets.UTF_8))
                .get();

        assertTrue(Snapshots.fault(json).isRight());
        String said = Snapshots.fault(json, world).getLeft().get(0).toString();
        assertTrue(said.startsWith(problem), said);
    }

    @Test
    void refusesHalvesOfCharacters() {
        String words = ": Half of a character: a surrogate such as \\ud83d without the other one of its pair";

        assertEquals(List.of("line 1, column 7" + words), problems("{\"a\": \"b\\ud83d\"}"));
        assertEquals(1, problems("{\"b\\ud83d\": 1}").size());
        assertEquals(
                "/organizations: is required",
                problems("{\"a\": \"\\ud83d\\ude00\"}").get(0));
    }

    @Test
    void refusesTheCharacterZero() {
        String words = ": The character \\u0000: a text cannot have it";

        assertEquals(List.of("line 1, column 7" + words), problems("{\"a\": \"b\\u0000\"}"));
        assertEquals(1, problems("{\"b\\u0000\": 1}").size());
    }

    @Test
    void tellsThatAFileCannotBeRead() {
        SnapshotError problem =
                Snapshots.read(Path.of("no", "such.json")).getLeft().get(0);

        assertEquals(Path.of("no", "such.json").toString(), problem.path());
    }

    @Test
    void collectsEveryMistakeOfForm() {
        assertEquals(
                List.of(
                        "/organizations/0/id: integer found, string expected",
                        "/organizations/0/licenses/0/totalUnits: must have a minimum value of 0",
                        "/organizations/0/locations/0/address/country: \"Norway\" has to match ^[A-Z]{2}$",
                        "/organizations/0/people/0/emails: must have at most 1 items but found 2",
                        "/organizations/0/people/0/displayName: must not be blank",
                        "/organizations/0/people/0/calling/phoneNumber: \"4721\" is no E.164 number:"
                                + " it has to match ^\\+[1-9][0-9]{0,14}$",
                        "/organizations/0/displayName: is required",
                        "/organizations/0/nickname: is no known field",
                        "/tokens: null found, array expected",
                        "/faults/0/failure/status: is required"),
                problems("""
                        {"organizations": [{
                          "id": 7,
                          "nickname": "A",
                          "licenses": [{"id": "l", "name": "n", "kind": "OTHER", "totalUnits": -1}],
                          "locations": [{"id": "o", "name": "n", "address": {"country": "Norway"}}],
                          "people": [{"id": "p", "emails": ["a@b", "c@d"], "displayName": " ",
                                      "calling": {"phoneNumber": "4721"}}]
                        }],
                        "tokens": null,
                        "faults": [{"port": "carrier", "failure": {"code": "1", "reason": "r"}}]}
                        """));
    }

    @Test
    void tellsWhatWasAFieldOfAnEarlierFormat() {
        assertEquals(
                List.of(
                        "/organizations/0/people/0/calling/devices/0/sharedWith: is no field of format 2, but one of an"
                                + " earlier format: a file that does not say \"format\" is taken for such a file, and upgraded"),
                problems("""
                        {"format": 2, "organizations": [{
                          "id": "o",
                          "displayName": "O",
                          "people": [{"id": "p", "emails": ["a@b"], "displayName": "P",
                                      "calling": {"devices": [{"name": "desk", "sharedWith": ["q"]}]}}]
                        }]}
                        """));
    }

    @Test
    void doesNotRepeatASecretThatStandsInPlaceOfItsHash() {
        String path = "/integrations/0/%s: is no SHA-256: it has to match ^[0-9a-f]{64}$";

        assertEquals(List.of(path.formatted("clientSecretHash"), path.formatted("refreshTokenHash")), problems("""
                        {"organizations": [], "integrations": [{"clientId": "sync", "personId": "p",
                          "clientSecretHash": "sesame", "refreshTokenHash": "open sesame"}]}
                        """));
    }

    @Test
    void doesNotRepeatAControlTokenThatIsNone() {
        String told = "/controlToken: has at least 8 characters, and no blanks";

        assertEquals(List.of(told), problems("{\"organizations\": [], \"controlToken\": \"sesame\"}"));
        assertEquals(List.of(told), problems("{\"organizations\": [], \"controlToken\": \"open the sesame\"}"));
    }

    @Test
    void tellsWhatOnlyTheDomainKnows() {
        String longId = "x".repeat(257);

        assertEquals(
                List.of("/organizations/0/id: '" + longId
                        + "' is no organization id: expected 1 to 256 characters, none of them U+0000"),
                problems("{\"organizations\":[{\"id\":\"" + longId + "\",\"displayName\":\"A\"}]}"));
    }
}
