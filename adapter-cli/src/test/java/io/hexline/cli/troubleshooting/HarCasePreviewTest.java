package io.hexline.cli.troubleshooting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.application.troubleshooting.CaseDraft;
import io.hexline.application.troubleshooting.CaseFile;
import io.hexline.application.troubleshooting.CaseReport;
import io.hexline.application.troubleshooting.Keep;
import io.hexline.application.troubleshooting.Kept;
import io.hexline.application.troubleshooting.RecordedCall;
import io.hexline.application.troubleshooting.Recorder;
import io.hexline.application.troubleshooting.Recording;
import io.hexline.application.troubleshooting.RecordingFailure;
import io.hexline.application.troubleshooting.Recordings;
import io.hexline.application.troubleshooting.SupportCase;
import io.hexline.application.troubleshooting.TroubleshootRecordingCommand.CaseOrder;
import io.hexline.cli.fixture.Run;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a case keeps besides, and what it would be. */
class HarCasePreviewTest {

    @ParameterizedTest
    @ValueSource(strings = {"what", "size=1", "field=", "=x"})
    void more_is_kept_of_a_host_a_path_or_a_field(String keep) {
        assertEquals(
                2,
                HarCommandTest.run(drafting(SupportCase.NONE), "x.har", "--keep", "field=a")
                        .exitCode());
        assertEquals(
                2,
                HarCommandTest.run(drafting(SupportCase.NONE), "x.har", "--preview", "--keep", keep)
                        .exitCode());
    }

    @Test
    void a_preview_shows_the_files_and_what_was_added() {
        Keep keep = new Keep(Keep.Part.FIELD, "displayName");
        CaseFile file = new CaseFile(Path.of("case.md"), List.of("# Support case"), 7);
        SupportCase shown = new SupportCase(List.of(file), List.of(new Kept(keep, 3)));

        Run run = HarCommandTest.run(drafting(shown), "x.har", "--preview", "--keep", "Field=displayName");

        List<String> lines = run.lines();
        assertTrue(lines.contains("Nothing was written. The case would have these files:"), run.out());
        assertTrue(lines.contains("  # Support case"), run.out());
        assertTrue(lines.contains("And 7 more lines."), run.out());
        assertTrue(lines.contains("--keep field=displayName adds 3 values."), run.out());
        JsonNode json = HarCommandTest.run(drafting(shown), "x.har", "--preview", "--json")
                .json();
        assertEquals(0, json.get("caseFiles").size());
        assertEquals("# Support case", json.at("/casePreview/0/lines/0").asText());
        assertEquals(3, json.at("/kept/0/values").asInt());
    }

    @Test
    void where_there_is_no_room_that_is_a_sentence() {
        Recordings deep = reading(() -> {
            throw new StackOverflowError();
        });

        Run run = HarCommandTest.run(deep, "x.har");

        assertEquals(3, run.exitCode());
        assertTrue(run.err().startsWith("There is no room"), run.err());
    }

    private static Recordings reading(Supplier<Recorder> reading) {
        return new Recordings() {

            @Override
            public Either<RecordingFailure, Recorder> read(Recording recording, Consumer<RecordedCall> reader) {
                return Either.right(reading.get());
            }

            @Override
            public Either<RecordingFailure, CaseDraft> draft(Recording recording, CaseOrder order) {
                throw new AssertionError("No case was asked for");
            }
        };
    }

    private static Recordings drafting(SupportCase written) {
        return new Recordings() {

            @Override
            public Either<RecordingFailure, Recorder> read(Recording recording, Consumer<RecordedCall> reader) {
                throw new AssertionError("A case was asked for");
            }

            @Override
            public Either<RecordingFailure, CaseDraft> draft(Recording recording, CaseOrder order) {
                assertEquals(Optional.empty(), order.folder());
                return Either.right(new CaseDraft() {

                    @Override
                    public Either<RecordingFailure, Recorder> copy(
                            Consumer<RecordedCall> calls, Predicate<String> concerned) {
                        return Either.right(new Recorder("1.2", ""));
                    }

                    @Override
                    public Either<RecordingFailure, SupportCase> keep(CaseReport report) {
                        return Either.right(written);
                    }

                    @Override
                    public void close() {}
                });
            }
        };
    }
}
