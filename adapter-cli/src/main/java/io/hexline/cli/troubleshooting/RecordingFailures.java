package io.hexline.cli.troubleshooting;

import io.hexline.application.troubleshooting.RecordingFailure;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.file.FileTrouble;
import java.util.stream.Stream;

/** What is said where there is no recording, or no case. */
final class RecordingFailures implements RecordingFailure.Visitor<Answer> {

    private static final String RECORD_AGAIN =
            "Export it again from the browser's developer tools: Network, Export HAR with content.";

    static Answer answer(RecordingFailure failure) {
        return failure.accept(new RecordingFailures());
    }

    @Override
    public Answer visit(RecordingFailure.NotReadable unreadable) {
        return ErrorAnswer.of(
                Outcome.MISUSED,
                "Cannot read " + unreadable.file() + ": " + unreadable.reason() + ".",
                "Name a HAR file that a browser has exported.");
    }

    @Override
    public Answer visit(RecordingFailure.NotARecording other) {
        return new NotARecordingAnswer(other, RECORD_AGAIN);
    }

    @Override
    public Answer visit(RecordingFailure.FolderTaken taken) {
        return ErrorAnswer.of(
                Outcome.MISUSED,
                "Nothing was written to " + taken.folder() + ": " + taken.reason() + ".",
                "Name a folder that does not exist yet.");
    }

    @Override
    public Answer visit(RecordingFailure.NotWritten unwritten) {
        return ErrorAnswer.of(
                Outcome.FAILED,
                FileTrouble.writing(unwritten.folder(), unwritten.reason()) + ". No case was written.",
                "Name a folder on a disk that can be written and has room for the recording.");
    }

    @Override
    public Answer visit(RecordingFailure.SecretLeft left) {
        return new ErrorAnswer(
                Outcome.FAILED,
                Stream.concat(
                                Stream.of("No case was written: it would have given a secret away."),
                                left.places().stream().map(place -> "Found in " + place + "."))
                        .toList(),
                "Without --case the recording is read all the same. Please report it: Hexline should have blanked it out.");
    }
}
