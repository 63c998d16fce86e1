package io.hexline.cli.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.cli.fixture.ApiStub;
import io.hexline.cli.fixture.Run;
import io.hexline.cli.fixture.Stage;
import io.hexline.cli.fixture.Wire;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Help.Ansi;

class RemoteMoveClientTest {

    private static final String JOB = "/" + Wire.JOB;
    private static final String ERRORS = "GET " + JOB + "/errors?max=2000";

    private final ApiStub api = new ApiStub();

    @AfterEach
    void stop() {
        api.close();
    }

    private Run move(String... arguments) {
        return new Stage().run(command(arguments));
    }

    private String[] command(String... arguments) {
        return Stream.of(Stream.of("move"), Stream.of(arguments), Stream.of("--server", api.url(), "--token", "secret"))
                .flatMap(part -> part)
                .toArray(String[]::new);
    }

    @Test
    void validate_sends_the_documented_request_for_each_user() {
        api.on("POST ", 200, Wire.assessed());

        move(
                "validate",
                "--to",
                Wire.BERLIN,
                "--user",
                Wire.ANA,
                "--no-extension",
                "--user",
                Wire.BO,
                "--number",
                "+1");

        assertEquals(List.of("POST ", "POST "), api.paths());
        assertEquals("Bearer secret", api.asked().get(0).authorization());
        assertEquals(
                "{\"usersList\":[{\"locationId\":\"" + Wire.BERLIN + "\",\"validate\":true,\"users\":[{\"userId\":\""
                        + Wire.ANA + "\",\"extension\":\"\"}]}]}",
                api.asked().get(0).body());
        assertEquals(
                "+1",
                api.asked().get(1).json().at("/usersList/0/users/0/phoneNumber").asText());
    }

    @Test
    void findings_of_a_server_get_their_remedy_here() {
        var document = apiAssessing()
                .move("validate", "--to", Wire.BERLIN, "--user", Wire.ANA, "--json")
                .json();

        var error = document.at("/users/0/errors/0");
        assertEquals("refused", document.get("outcome").asText());
        assertEquals(List.of("code", "name", "kind", "message", "remedy"), Run.keys(error));
        assertEquals("EXTENSION_NOT_AVAILABLE", error.get("name").asText());
        assertEquals(
                "The extension is not available. It is already assigned to a user : 7593",
                error.get("message").asText());
        assertEquals("19723", document.at("/users/0/impacts/0/code").asText());
    }

    private RemoteMoveClientTest apiAssessing() {
        api.on("POST ", 200, Wire.assessed());
        return this;
    }

    @Test
    void start_waits_for_the_end_and_asks_for_the_errors() {
        api.on("POST ", 201, Wire.started())
                .on("GET " + JOB, 200, Wire.job("COMPLETED", "COMPLETED_WITH_ERRORS"))
                .on(ERRORS, 200, Wire.errors());

        Run run =
                new Stage().run(Ansi.ON, command("start", "--to", Wire.BERLIN, "--user", Wire.ANA, "--user", Wire.BO));

        assertEquals(List.of("POST ", "GET " + JOB, ERRORS), api.paths());
        assertEquals(1, run.exitCode());
        assertTrue(run.out().contains("0/2  running: 0 moved, 0 failed, 0 pending"), run.out());
        assertTrue(run.out().contains("19605"), run.out());
        assertTrue(run.lines().contains("The whole result as CSV: https://files.example.com/f?Signature=x"), run.out());
    }

    @Test
    void jobs_are_listed_and_told_of() {
        api.on("GET ?start=3&max=7", 200, "{\"items\":[" + Wire.job("STARTED", "STOPPED") + "]}")
                .on("GET " + JOB, 200, Wire.job("ABANDONED", "STOPPED"))
                .on(ERRORS, 200, Wire.errors());

        var list = move("list", "--start", "3", "--max", "7", "--json").json();
        assertEquals("paused", list.at("/jobs/0/state").asText());
        assertEquals(Wire.PLAIN_JOB, list.at("/jobs/0/jobId").asText());
        assertEquals(
                "abandoned",
                move("status", Wire.JOB, "--json").json().get("state").asText());
        assertEquals(
                List.of("bo"),
                move("errors", Wire.PLAIN_JOB, "--json").json().get("users").findValuesAsText("id"));
    }

    @Test
    void a_list_of_jobs_fits_on_80_columns() {
        api.on("GET ?start=0&max=100", 200, "{\"items\":[" + Wire.job("COMPLETED", "COMPLETED") + "]}");

        Run run = move("list");

        assertTrue(run.out().contains(Wire.PLAIN_JOB + "  finished  2023-05-30 13:04  1 of 2"), run.out());
        assertTrue(run.widest() <= 80, run.out());
    }

    @ParameterizedTest
    @CsvSource({"pause", "resume", "abandon"})
    void a_job_is_controlled_and_told_of(String action) {
        api.on("POST " + JOB + "/actions/" + action + "/invoke", 202, "")
                .on("GET " + JOB, 200, Wire.job("STARTED", "UNKNOWN"));

        assertEquals(0, move(action, Wire.JOB).exitCode());
        assertEquals(2, api.paths().size());
    }

    @ParameterizedTest
    @CsvSource({"400, 2", "401, 2", "403, 2", "404, 2", "409, 1", "429, 3", "500, 3", "503, 3"})
    void a_refusal_without_a_documented_code_goes_by_its_status(int status, int exitCode) {
        api.on(
                "GET " + JOB,
                status,
                "{\"message\":\"So it is.\",\"errors\":[{\"code\":" + status
                        + ",\"message\":\"So it is.\"}],\"trackingId\":\"T_1\"}");

        Run run = move("status", Wire.JOB);

        assertEquals(exitCode, run.exitCode());
        assertEquals(
                "The server answers " + status + ": So it is. (T_1)",
                run.lines().get(0));
    }

    @ParameterizedTest
    @CsvSource({"400, 1026018, 1", "502, 1026015, 3", "500, 1026014, 3"})
    void a_documented_refusal_is_a_finding(int status, String code, int exitCode) {
        api.on("POST ", status, "{\"error\":[{\"code\":" + code + ",\"message\":\"m\"}]}");

        Run run = move("start", "--to", Wire.BERLIN, "--user", Wire.ANA);

        assertEquals(exitCode, run.exitCode());
        assertTrue(run.out().contains(code), run.out());
    }

    @Test
    void codes_that_share_an_id_are_told_apart_by_their_message() {
        api.on(
                "POST ",
                400,
                "{\"errors\":[{\"code\":\"BATCH-400\",\"message\":\"Attribute 'User ID' is required.\"}]}");

        var document =
                move("start", "--to", Wire.BERLIN, "--user", Wire.ANA, "--json").json();

        assertEquals("USER_ID_REQUIRED", document.at("/findings/0/name").asText());
    }

    @Test
    void a_code_that_is_not_known_here_is_shown_all_the_same() {
        api.on("POST ", 200, Wire.assessed().replace("4202", "4299"));

        Run run = move("validate", "--to", Wire.BERLIN, "--user", Wire.ANA);

        assertEquals(1, run.exitCode());
        assertTrue(run.out().contains("4299"), run.out());
    }

    @Test
    void an_answer_that_is_not_the_documented_one_is_a_failure() {
        api.on("GET " + JOB, 200, "<html>");

        assertEquals(3, move("status", Wire.JOB).exitCode());
    }

    @Test
    void a_server_that_is_not_there_is_a_failure() {
        api.close();

        Run run = move("validate", "--to", Wire.BERLIN, "--user", Wire.ANA, "--user", Wire.BO);

        assertEquals(3, run.exitCode());
        assertEquals(
                1,
                run.lines().stream()
                        .filter(line -> line.contains("gives no answer"))
                        .count());
    }

    @Test
    void users_are_found_by_their_e_mail() {
        api.on(
                        "GET /v1/people?callingData=true&email=ana%2Bx%40example.com&max=1",
                        200, "{\"items\":[{\"id\":\"" + Wire.ANA + "\",\"displayName\":\"Ana Ruiz\"}]}")
                .on("POST ", 200, Wire.assessed());

        Run run = move("validate", "--to", Wire.BERLIN, "--user", "ana+x@example.com", "--json");

        assertEquals(
                Wire.ANA,
                api.asked().get(1).json().at("/usersList/0/users/0/userId").asText());
        assertEquals("ana", run.json().at("/users/0/id").asText());
        assertEquals("Ana Ruiz", run.json().at("/users/0/name").asText());
    }

    @Test
    void everybody_who_is_not_there_is_told_and_nothing_is_started() {
        api.on("GET /v1/people?callingData=true&email=ana%40example.com&max=1", 200, "{\"items\":[]}")
                .on("GET /v1/people?callingData=true&email=bo%40example.com&max=1", 200, "{\"items\":[]}");

        Run run = move("start", "--to", Wire.BERLIN, "--user", "ana@example.com", "--user", "bo@example.com");

        assertEquals(2, run.exitCode());
        assertEquals(
                List.of(
                        "There is no user ana@example.com in this organization.",
                        "There is no user bo@example.com in this organization."),
                run.lines().subList(0, 2));
        assertEquals(2, api.asked().size());
    }
}
