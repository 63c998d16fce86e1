package io.hexline.cli.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.cli.fixture.ApiStub;
import io.hexline.cli.fixture.Run;
import io.hexline.cli.fixture.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ControlCommandTest {

    private static final String PATH = "/hexline/v1/control";

    @TempDir
    private Path folder;

    private final ApiStub api = new ApiStub();

    @AfterEach
    void stop() {
        api.close();
    }

    private Run run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("control"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--server", api.url(), "--control-token", "secret"));
        return new Stage().run(all.toArray(String[]::new));
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                request("POST", "/reset", "", "reset"),
                request("POST", "/reset?checkpoint=a%20b", "", "reset", "--to", "a b"),
                request("POST", "/checkpoints", "{\"name\":\"a\"}", "checkpoints", "--keep", "a"),
                request("POST", "/checkpoints/a/restore", "", "checkpoints", "--restore", "a"),
                request("DELETE", "/checkpoints/a", "", "checkpoints", "--delete", "a"),
                request("PATCH", "/world/people/a%2Fb", "{}", "world", "--thing", "people/a/b", "--patch", "{}"),
                request("PUT", "/clock", "{\"now\":\"x\"}", "clock", "--set", "x"),
                request("POST", "/clock/advance", "{\"by\":\"PT1H\"}", "clock", "--advance", "PT1H"),
                request("POST", "/clock/run", "", "clock", "--run"),
                request("GET", "/clock", "", "clock"),
                request("POST", "/faults", "{}", "faults", "--add", "{}"),
                request("DELETE", "/http-faults/3", "", "faults", "--http", "--remove", "3"),
                request("DELETE", "/faults", "", "faults", "--clear"),
                request("DELETE", "/requests", "", "requests", "--clear"),
                request("GET", "/requests?method=PUT&max=3", "", "requests", "--method", "PUT", "--max", "3"),
                request("GET", "/requests?status=400&code=4202", "", "requests", "--status", "400", "--code", "4202"),
                request("GET", "/requests/near-misses", "", "requests", "--near-misses"));
    }

    private static Arguments request(String method, String path, String body, String... arguments) {
        return Arguments.of(method + " " + PATH + path, body, arguments);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void eachAsksForOneThing(String what, String body, String[] arguments) {
        api.on(what, 200, "{\"items\":[],\"now\":\"noon\"}");

        Run run = run(arguments);

        assertEquals(0, run.exitCode(), run.out() + run.err());
        assertEquals(List.of(what), api.paths());
        assertEquals(body, api.asked().get(0).body());
        assertEquals("Bearer secret", api.asked().get(0).authorization());
    }

    @Test
    void listsAreTables() {
        api.on(
                "GET " + PATH + "/faults",
                200,
                "{\"items\":[{\"id\":\"0\",\"port\":\"carrier\",\"failure\":\"time-out\",\"times\":2}]}");

        Run run = run("faults");

        assertTrue(run.lines().get(0).matches("ID +PORT +OPERATION +WHAT HAPPENS *"), run.out());
        assertTrue(run.lines().get(1).matches("0 +carrier +failure time-out, times 2 *"), run.out());
        assertEquals(
                "carrier", run("faults", "--json").json().at("/items/0/port").asText());
    }

    @Test
    void aFileIsSentAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("world.json"), "{\"format\":2}");
        api.on("PUT " + PATH + "/world", 200, "").on("POST " + PATH + "/world/parts", 200, "");

        assertEquals(0, run("world", "--replace", file.toString()).exitCode());
        assertEquals(0, run("world", "--add", file.toString()).exitCode());
        assertEquals("{\"format\":2}", api.asked().get(0).body());
        Run missing = run("world", "--replace", folder.resolve("none.json").toString());
        assertEquals(2, missing.exitCode());
        assertTrue(missing.err().contains("there is no such file"), missing.err());
    }

    @Test
    void theWorldIsPrintedAsAFile() {
        api.on("GET " + PATH + "/world", 200, "{\"format\":2}");

        assertEquals(2, run("world").json().path("format").asInt());
    }

    @Test
    void eventsArePrintedAsTheyCome() {
        api.on(
                "GET " + PATH + "/events?after=3",
                200,
                ":\n\nid: 4\nevent: person\ndata: {\"id\":4}\n\ndata: {\"id\":5}\n\n");

        Run run = run("events", "--after", "3", "--max", "1");

        assertEquals("{\"id\":4}", run.out().strip());
        assertEquals("", run.err());
        Run toTheEnd = run("events", "--after", "3");
        assertEquals(2, toTheEnd.out().lines().count());
        assertTrue(toTheEnd.err().contains("no more to tell"), toTheEnd.err());
    }

    @Test
    void whyItIsRefusedIsSaidAndWhatToDo() {
        api.on("POST " + PATH + "/reset", 403, "{\"message\":\"No.\",\"errors\":[{\"code\":403,\"message\":\"No.\"}]}");

        Run refused = run("reset");

        assertEquals(2, refused.exitCode());
        assertTrue(refused.err().contains("HEXLINE_CONTROL_TOKEN"), refused.err());
        assertFalse(refused.err().contains("secret"), refused.err());
        assertTrue(run("clock").err().contains("--control"), "a server that is not controlled");
    }

    @Test
    void whoeverAsksTooMuchIsToldToWait() {
        api.on("POST " + PATH + "/reset", 429, "{\"message\":\"Busy.\"}");

        Run refused = run("reset");

        assertEquals(3, refused.exitCode());
        assertTrue(refused.err().contains("Wait a moment, and try again."), refused.err());
    }

    @Test
    void withoutATokenNothingIsAsked() {
        Run run = new Stage().run("control", "reset", "--server", api.url(), "--control-token", "");

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("HEXLINE_CONTROL_TOKEN"), run.err());
        assertEquals(List.of(), api.paths());
    }
}
