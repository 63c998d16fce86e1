package io.hexline.conformance.scenario;

import static io.hexline.conformance.JsonText.json;
import static io.hexline.conformance.JsonText.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioReaderTest {

    private static final String GET = "'steps': [{'send': {'method': 'GET', 'path': '/a'}}]";

    @TempDir
    private Path folder;

    @Test
    void aScenarioIsRunAsItStandsAndOnceForEachVariant() throws IOException {
        Scenario scenario = read("{'about': 'x', 'snapshot': {'a': 1}, 'changes': [{'at': '/b', 'set': 2}], " + GET
                        + ", 'variants': [{'code': 'A.B_C', 'changes': [{'at': '/a', 'remove': true}],"
                        + " 'faults': [{'port': 'p'}], 'expect': [{'status': 400}]}, {'name': 'other'}]}")
                .get();

        Trial base = scenario.trials().get(0);
        Trial first = scenario.trials().get(1);
        assertEquals(new Trial("as it stands", Optional.empty(), 0, json("{'a': 1, 'b': 2}"), base.steps()), base);
        assertEquals(json("{'status': 200}"), base.steps().get(0).expect());
        assertEquals("B_C", first.name());
        assertEquals(Optional.of("A.B_C"), first.code());
        assertEquals(2, first.differences());
        assertEquals(json("{'b': 2, 'faults': [{'port': 'p'}]}"), first.world());
        assertEquals(json("{'status': 400}"), first.steps().get(0).expect());
        assertEquals(
                new Trial("other", Optional.empty(), 0, base.world(), base.steps()),
                scenario.trials().get(2));
    }

    @Test
    void aVariantCanChangeItsRequests() throws IOException {
        Scenario scenario = read("{'about': 'x', 'snapshot': {}, " + GET
                        + ", 'variants': [{'requests': [{'at': '/0/path', 'set': '/b'}]}]}")
                .get();

        assertEquals(
                "/b",
                scenario.trials().get(1).steps().get(0).request().get("path").textValue());
        assertEquals(
                "/a",
                scenario.trials().get(0).steps().get(0).request().get("path").textValue());
    }

    @Test
    void aSnapshotIsAFileBesideTheScenarioOrTheSample() throws IOException {
        Files.writeString(folder.resolve("world.json"), text("{'w': 1}"));

        assertEquals(json("{'w': 1}"), world("'world.json'"));
        assertEquals(json("{'sample': true}"), world("'sample'"));
    }

    @Test
    void aSnapshotFileThatIsNotThereIsAMistake() throws IOException {
        String mistake = read("{'about': 'x', 'snapshot': 'no.json', " + GET + "}")
                .getLeft()
                .get(0);

        assertTrue(mistake.startsWith("/snapshot: there is no file "), mistake);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'abuot': 1                                                        | /",
                "'changes': [{'at': '/a', 'put': 1}]                               | /changes/0",
                "'changes': [{'at': 'a', 'set': 1}]                                | /changes/0/at",
                "'variants': [{'steps': []}]                                       | /variants/0",
                "'variants': [{'expect': [{'status': 200, 'codes': {}}]}]          | /variants/0/expect/0",
                "'variants': [{'requests': [{'at': '/0/metod', 'set': 1}]}]        | /variants/0, then /steps/0/send",
                "'variants': [{'requests': [{'at': '/7/method', 'set': 1}]}]       | /variants/0/requests/0",
                "'variants': [{'expect': [null, null]}]                            | /variants/0/expect",
                "'variants': [{'expect': [{'status': 200, 'body': {'a': '<no>'}}]}] | /variants/0/expect/0/body/a",
                "'faults': [1]                                                     | /faults/0",
                "'changes': [{'at': '/a/b', 'set': 1}]                             | /changes/0"
            })
    void everyMistakeHasItsPath(String part, String path) throws IOException {
        List<String> mistakes = read("{'about': 'x', 'snapshot': {}, " + GET + ", " + part + "}")
                .getLeft();

        assertTrue(mistakes.stream().anyMatch(mistake -> mistake.startsWith(path + ": ")), mistakes::toString);
    }

    @Test
    void allMistakesOfAScenarioAreToldAtOnce() throws IOException {
        List<String> mistakes = read("{'about': '', 'snapshot': {}, 'steps': [{'send': {'method': 'GET'}}, {}]}")
                .getLeft();

        assertTrue(mistakes.size() >= 3, mistakes::toString);
    }

    @Test
    void whatIsNoJsonIsAMistakeWithItsPlace() throws IOException {
        assertTrue(read("{'about': }").getLeft().get(0).startsWith("line 1, column 11: "));
        assertTrue(read("{'about': 1, 'about': 2}").getLeft().get(0).contains("Duplicate"));
    }

    private JsonNode world(String snapshot) throws IOException {
        return read("{'about': 'x', 'snapshot': " + snapshot + ", " + GET + "}")
                .get()
                .trials()
                .get(0)
                .world();
    }

    private Either<List<String>, Scenario> read(String scenario) throws IOException {
        Path file = Files.writeString(folder.resolve("s.json"), text(scenario));
        return new ScenarioReader(json("{'sample': true}")).read(file);
    }
}
