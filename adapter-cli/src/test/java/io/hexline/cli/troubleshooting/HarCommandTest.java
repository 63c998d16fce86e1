package io.hexline.cli.troubleshooting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.troubleshooting.CaseDraft;
import io.hexline.application.troubleshooting.RecordedCall;
import io.hexline.application.troubleshooting.RecordedCall.Names;
import io.hexline.application.troubleshooting.RecordedError;
import io.hexline.application.troubleshooting.Recorder;
import io.hexline.application.troubleshooting.Recording;
import io.hexline.application.troubleshooting.RecordingFailure;
import io.hexline.application.troubleshooting.Recordings;
import io.hexline.application.troubleshooting.TroubleshootRecording;
import io.hexline.application.troubleshooting.TroubleshootRecordingCommand.CaseOrder;
import io.hexline.cli.HexlineCommand;
import io.hexline.cli.fixture.Run;
import io.hexline.cli.fixture.Stage;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

class HarCommandTest {

    private static final String ONBOARD =
            "/license/api/v1/organization/96abc2aa-3dcc-11e5-a152-fe34819cdc9a/users/onboard";
    private static final RecordedError CONFLICT = new RecordedError(
            Optional.of("mia@example.com"),
            Optional.of("u-1"),
            "5302",
            "error = '[Error 10991] Url already exists: mia@example.com'");

    private static RecordedCall call(int number, String method, String path, int status, RecordedError... errors) {
        return call(number, method, path, status, List.of(), errors);
    }

    private static RecordedCall call(
            int number, String method, String path, int status, List<String> served, RecordedError... errors) {
        return new RecordedCall(
                number,
                "2026-11-21T09:00:00Z",
                method,
                "x.example",
                path,
                path,
                Optional.of(status).filter(code -> code > 0),
                Optional.of(Duration.ofMillis(2161)),
                Optional.of(1_234_567L),
                Optional.empty(),
                Optional.empty(),
                new Names(List.of(), List.of(), List.of()),
                served,
                List.of(errors));
    }

    @Test
    void failures_come_first_and_are_explained() {
        Run run = run(
                calls(call(1, "GET", "/fine", 200), call(2, "POST", ONBOARD, 200, CONFLICT), call(3, "GET", "/x", 0)),
                "session.har");

        assertEquals(1, run.exitCode());
        List<String> lines = run.lines();
        assertEquals("session.har: 3 calls, recorded by Browser 1.", lines.get(0));
        assertTrue(lines.get(3).matches(".*2 +POST +/license/.*/users/onboard +2161 ms +1.2 MB +200: 5302"), run.out());
        assertTrue(lines.get(4).matches(".*3 +GET +/x .* none"), run.out());
        assertTrue(lines.get(5).matches(" +1 +GET +/fine .* 200"), run.out());
        String text = String.join(" ", lines).replaceAll(" +", " ");
        assertTrue(text.contains("mia@example.com was refused in call 2: 5302"), text);
        assertTrue(text.contains("Carrier [Error 10991] Url already exists: mia@example.com"), text);
        assertTrue(text.contains("1. Have the e-mail deleted from the carrier's Webex Calling account."), text);
        assertTrue(text.contains("Other calls that failed:"), text);
        assertTrue(run.widest() <= 80, run.out());
        assertEquals("", run.err());
    }

    @Test
    void a_refusal_that_was_got_over_is_a_problem_still() {
        Recordings recording = calls(
                call(1, "POST", ONBOARD, 200, CONFLICT), call(2, "POST", ONBOARD, 200, List.of("mia@example.com")));

        Run run = run(recording, "session.har");

        assertEquals(1, run.exitCode());
        assertTrue(run.out().replaceAll(" +", " ").contains("Later Succeeded later, in call 2."), run.out());
        assertEquals(
                2,
                run(recording, "session.har", "--json")
                        .json()
                        .at("/refusals/0/succeededInCall")
                        .asInt());
    }

    @Test
    void where_nothing_is_wrong_that_is_said() {
        Run run = run(calls(call(1, "GET", "/fine", 200)), "session.har");

        assertEquals(0, run.exitCode());
        assertEquals("Nothing went wrong.", run.lines().get(run.lines().size() - 1));
    }

    @Test
    void a_filter_narrows_the_list_and_not_the_diagnosis() {
        Run run = run(
                calls(call(1, "GET", "/fine", 200), call(2, "POST", ONBOARD, 200, CONFLICT)),
                "session.har",
                "--filter",
                "FINE");

        assertEquals(1, run.exitCode());
        assertFalse(run.out().contains("/license/"), run.out());
        assertTrue(run.out().contains("mia@example.com was refused"), run.out());
    }

    @Test
    void json_says_the_same() {
        Run run = run(calls(call(2, "POST", ONBOARD, 200, CONFLICT)), "session.har", "--json");

        assertEquals(1, run.exitCode());
        assertEquals(
                List.of(
                        "outcome",
                        "file",
                        "format",
                        "recordedBy",
                        "recorded",
                        "calls",
                        "unlisted",
                        "refusals",
                        "failedCalls",
                        "untold",
                        "caseFiles",
                        "casePreview",
                        "kept"),
                Run.keys(run.json()));
        assertEquals("5302", run.json().at("/refusals/0/code").asText());
        assertEquals("10991", run.json().at("/refusals/0/carrierError/code").asText());
        assertEquals(2, run.json().at("/refusals/0/steps").size());
        assertTrue(run.json().at("/calls/0/failed").asBoolean());
    }

    @Test
    void what_is_no_recording_is_told_with_its_place() {
        RecordingFailure failure =
                new RecordingFailure.NotARecording(Path.of("x.har"), "The file is cut off: it ends in call 3", 7, 12);

        Run run = run(failing(failure), "x.har");
        assertEquals(2, run.exitCode());
        assertEquals(
                "x.har, line 7, column 12: The file is cut off: it ends in call 3.",
                run.lines().get(0));

        Run json = run(failing(failure), "x.har", "--json");
        assertEquals(2, json.exitCode());
        assertEquals(List.of("outcome", "problems", "next", "line", "column"), Run.keys(json.json()));
    }

    @Test
    void every_other_failure_has_its_exit_code() {
        Path place = Path.of("there");
        assertEquals(
                2,
                run(failing(new RecordingFailure.NotReadable(place, "gone")), "x")
                        .exitCode());
        assertEquals(
                2,
                run(failing(new RecordingFailure.FolderTaken(place, "full")), "x")
                        .exitCode());
        assertEquals(
                3,
                run(failing(new RecordingFailure.NotWritten(place, new IOException("disk"))), "x")
                        .exitCode());
        Run left = run(failing(new RecordingFailure.SecretLeft(List.of("case.md, line 3"))), "x", "--case", "c");
        assertEquals(3, left.exitCode());
        assertTrue(left.err().contains("Found in case.md, line 3."), left.err());
    }

    @Test
    void wrong_usage_is_told() {
        assertEquals(2, run(calls()).exitCode());
        assertEquals(2, run(calls(), "x.har", "--description", "d").exitCode());
        assertEquals(0, run(calls(), "--help").exitCode());
        assertTrue(run(calls(), "--help").widest() <= 80);
    }

    static Run run(Recordings recordings, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = HexlineCommand.commandLine(
                        new Stage(), new HarCommand(TroubleshootRecording.on(recordings)))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setColorScheme(Help.defaultColorScheme(Ansi.OFF));
        String[] words =
                Stream.concat(Stream.of("har"), Arrays.stream(arguments)).toArray(String[]::new);
        return new Run(command.execute(words), out.toString(), err.toString());
    }

    private static Recordings calls(RecordedCall... calls) {
        return recordings(Either.right(new Recorder("1.2", "Browser 1")), calls);
    }

    private static Recordings failing(RecordingFailure failure) {
        return recordings(Either.left(failure));
    }

    private static Recordings recordings(Either<RecordingFailure, Recorder> end, RecordedCall... calls) {
        return new Recordings() {

            @Override
            public Either<RecordingFailure, Recorder> read(Recording recording, Consumer<RecordedCall> reader) {
                List.of(calls).forEach(reader);
                return end;
            }

            @Override
            public Either<RecordingFailure, CaseDraft> draft(Recording recording, CaseOrder order) {
                return Either.left(end.getLeft());
            }
        };
    }
}
