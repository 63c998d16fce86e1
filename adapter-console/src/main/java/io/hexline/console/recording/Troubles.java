package io.hexline.console.recording;

import io.hexline.application.troubleshooting.RecordingFailure;

/** Why a recording was not read, or no case was written, in sentences. */
final class Troubles implements RecordingFailure.Visitor<String> {

    private static final String RECORD_AGAIN =
            " Export it again from the browser's developer tools: Network, Export HAR with content.";

    static String words(RecordingFailure failure) {
        return failure.accept(new Troubles());
    }

    @Override
    public String visit(RecordingFailure.NotReadable unreadable) {
        return unreadable.file() + " cannot be read: " + unreadable.reason() + "." + RECORD_AGAIN;
    }

    @Override
    public String visit(RecordingFailure.NotARecording other) {
        return "Line " + other.line() + ", column " + other.column() + ": " + other.reason() + "." + RECORD_AGAIN;
    }

    @Override
    public String visit(RecordingFailure.FolderTaken taken) {
        return "The case could not be written. Try again.";
    }

    @Override
    public String visit(RecordingFailure.NotWritten unwritten) {
        return "The case could not be written: the server has no room for it. Try a shorter recording.";
    }

    @Override
    public String visit(RecordingFailure.SecretLeft left) {
        return "There is no case: it would have given a secret away, in " + String.join(", ", left.places())
                + ". Please report it: it should have been blanked out.";
    }
}
