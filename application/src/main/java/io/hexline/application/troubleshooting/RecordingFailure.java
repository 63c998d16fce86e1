package io.hexline.application.troubleshooting;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Why a recording was not read, or no case was written. Nothing is left behind then. */
public sealed interface RecordingFailure {

    /** What is to be made of each case: a new case is a compile error wherever failures are read. */
    interface Visitor<T> {

        T visit(NotReadable failure);

        T visit(NotARecording failure);

        T visit(FolderTaken failure);

        T visit(NotWritten failure);

        T visit(SecretLeft failure);
    }

    /** What {@code visitor} makes of this one. */
    <T> T accept(Visitor<T> visitor);

    /** There is no such file, or it cannot be read. */
    record NotReadable(Path file, String reason) implements RecordingFailure {

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * The file holds something else than a recording, or not all of one.
     *
     * @param reason one sentence
     * @param line where, counted from 1
     * @param column counted in characters, from 1
     */
    record NotARecording(Path file, String reason, long line, long column) implements RecordingFailure {

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }

    /** A case cannot be written to this folder, because of what is there already. */
    record FolderTaken(Path folder, String reason) implements RecordingFailure {

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }

    /** Writing failed. */
    record NotWritten(Path folder, IOException reason) implements RecordingFailure {

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * What was written would have given a secret away.
     *
     * @param places where, without the secrets themselves; at least one
     */
    record SecretLeft(List<String> places) implements RecordingFailure {

        public SecretLeft {
            places = ImmutableList.copyOf(places);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }
}
