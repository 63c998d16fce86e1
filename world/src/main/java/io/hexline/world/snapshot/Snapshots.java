package io.hexline.world.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.io.Resources;
import io.hexline.world.World;
import io.hexline.world.snapshot.check.SnapshotError;
import io.hexline.world.snapshot.entry.Json;
import io.hexline.world.snapshot.entry.SnapshotEntry;
import io.hexline.world.snapshot.upgrade.SnapshotUpgrade;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Reads and writes worlds as files. What is wrong with a file is told all at once, never thrown. */
public final class Snapshots {

    private Snapshots() {}

    public static Either<List<SnapshotError>, World> read(Path file) {
        try {
            return SnapshotParser.parse(file).flatMap(Snapshots::world);
        } catch (IOException unreadable) {
            return Either.left(List.of(new SnapshotError(file.toString(), words(unreadable))));
        }
    }

    private static String words(IOException unreadable) {
        if (unreadable instanceof NoSuchFileException) {
            return "there is no such file";
        }
        return unreadable instanceof AccessDeniedException
                ? "it is not yours to read"
                : "cannot be read: " + unreadable.getMessage();
    }

    public static Either<List<SnapshotError>, World> parse(String json) {
        return parse(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a world from JSON in UTF-8. */
    public static Either<List<SnapshotError>, World> parse(byte[] json) {
        return SnapshotParser.parse(json).flatMap(Snapshots::world);
    }

    private static Either<List<SnapshotError>, World> world(SnapshotEntry file) {
        return WorkJson.read(file.work()).map(work -> new WorldReader(file).world(work));
    }

    /** The file in today's format; everything that is wrong with it then otherwise. */
    public static Either<List<SnapshotError>, String> upgrade(byte[] json) {
        return SnapshotParser.tree(json)
                .map(SnapshotUpgrade::upgraded)
                .flatMap(upgraded -> parse(upgraded.toString()).map(world -> text(upgraded)));
    }

    /** The world as a file that, read again, is the same world. */
    public static String write(World world) {
        return text(new WorldWriter(world).file());
    }

    private static String text(Object file) {
        try {
            return Json.WRITER.writeValueAsString(file) + "\n";
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException("A snapshot that cannot be written", defect);
        }
    }

    /** The world that is shipped: two organizations, in which the documented example requests succeed. */
    public static World sample() {
        return parse(sampleFile())
                .getOrElseThrow(problems -> new IllegalStateException("The sample has mistakes: " + problems));
    }

    /** The file of {@link #sample()}. */
    public static String sampleFile() {
        return resource("sample.json");
    }

    /** A file of about twenty lines that is a working organization, to start from. */
    public static String example() {
        return resource("example.json");
    }

    private static String resource(String name) {
        try {
            return Resources.toString(Resources.getResource(Snapshots.class, name), StandardCharsets.UTF_8);
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }
}
