package io.hexline.cli.troubleshooting;

import io.hexline.application.troubleshooting.RecordingFailure;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import java.util.List;
import java.util.stream.Stream;

/** What is said where there is no recording, or no case. */
final class RecordingFailures {

    private static final String RECORD_AGAIN =
            "Export it again from the browser's developer tools: Network, Export HAR with content.";

    private RecordingFailures() {}

    static Answer answer(RecordingFailure failure) {
        if (failure instanceof RecordingFailure.NotARecording other) {
            return new NotARecordingAnswer(other, RECORD_AGAIN);
        }
        if (failure instanceof RecordingFailure.NotReadable unreadable) {
            return ErrorAnswer.of(
                    Outcome.MISUSED,
                    "Cannot read " + unreadable.file() + ": " + unreadable.reason() + ".",
                    "Name a HAR file that a browser has exported.");
        }
        if (failure instanceof RecordingFailure.FolderTaken taken) {
            return ErrorAnswer.of(
                    Outcome.MISUSED,
                    "Nothing was written to " + taken.folder() + ": " + taken.reason() + ".",
                    "Name a folder that does not exist yet.");
        }
        if (failure instanceof RecordingFailure.NotWritten unwritten) {
            return ErrorAnswer.of(
                    Outcome.FAILED,
                    "The case was not written to " + unwritten.folder() + ": " + unwritten.reason() + ".",
                    "Name a folder on a disk that can be written and has room for the recording.");
        }
        return secretLeft(((RecordingFailure.SecretLeft) failure).places());
    }

    private static Answer secretLeft(List<String> places) {
        return new ErrorAnswer(
                Outcome.FAILED,
                Stream.concat(
                                Stream.of("No case was written: it would have given a secret away."),
                                places.stream().map(place -> "Found in " + place + "."))
                        .toList(),
                "Without --case the recording is read all the same. Please report it: Hexline should have blanked it out.");
    }
}
