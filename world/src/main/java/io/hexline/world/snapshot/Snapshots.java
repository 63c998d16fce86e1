package io.hexline.world.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.io.Resources;
import io.hexline.world.Fault;
import io.hexline.world.World;
import io.hexline.world.snapshot.change.MergePatch;
import io.hexline.world.snapshot.change.PartMerge;
import io.hexline.world.snapshot.check.FaultChecks;
import io.hexline.world.snapshot.check.SnapshotError;
import io.hexline.world.snapshot.entry.FaultEntry;
import io.hexline.world.snapshot.entry.Json;
import io.hexline.world.snapshot.entry.SnapshotEntry;
import io.hexline.world.snapshot.upgrade.SnapshotUpgrade;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads and writes worlds as files. What is wrong with a file is told all at once, never thrown. */
public final class Snapshots {

    private Snapshots() {}

    public static Either<List<SnapshotError>, World> read(Path file) {
        try {
            return SnapshotParser.parse(file).flatMap(Snapshots::world);
        } catch (IOException unreadable) {
            return Either.left(List.of(new SnapshotError(file.toString(), words(file, unreadable))));
        }
    }

    private static String words(Path file, IOException unreadable) {
        if (Files.isDirectory(file)) {
            return "is a folder, not a file";
        }
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

    /** The world with what a part of a file adds to it and changes; everything that is wrong with what comes of it otherwise. */
    public static Either<List<SnapshotError>, World> merged(World world, byte[] part) {
        return object(part).flatMap(more -> parse(text(PartMerge.merged(tree(world), more))));
    }

    /**
     * The world with one thing changed by a merge patch (RFC 7396); everything that is wrong with what comes of it otherwise.
     *
     * @param list in which the thing is, for example {@code people}
     * @param key its id, or by what else the list's elements are told apart, or its name or e-mail
     * @return empty where there is no such thing
     */
    public static Optional<Either<List<SnapshotError>, World>> patched(
            World world, String list, String key, byte[] patch) {
        JsonNode file = tree(world);
        List<ObjectNode> things = MergePatch.find(file, list, key);
        if (things.size() > 1) {
            return Optional.of(Either.left(List.of(new SnapshotError("", MergePatch.ambiguity(list, things)))));
        }
        return things.stream()
                .findFirst()
                .map(thing -> object(patch).flatMap(change -> {
                    MergePatch.patched(thing, change);
                    return parse(text(file));
                }));
    }

    /** A fault as it stands in a file; everything that is wrong with it otherwise, with its place in it. */
    public static Either<List<SnapshotError>, Fault> fault(byte[] json) {
        return object(json).flatMap(fault -> {
            ObjectNode file = Json.MAPPER.createObjectNode().put("format", SnapshotUpgrade.FORMAT);
            file.putArray("organizations");
            file.putArray("faults").add(fault);
            return parse(text(file))
                    .map(world -> world.faults().get(0))
                    .mapLeft(problems ->
                            problems.stream().map(Snapshots::inFault).toList());
        });
    }

    /** Likewise, of one that can happen in this world as it is now. */
    public static Either<List<SnapshotError>, Fault> fault(byte[] json, World world) {
        return fault(json).flatMap(fault -> {
            List<SnapshotError> impossible = FaultChecks.impossible(fault, world);
            return impossible.isEmpty() ? Either.right(fault) : Either.left(impossible);
        });
    }

    private static SnapshotError inFault(SnapshotError problem) {
        return new SnapshotError(problem.path().replaceFirst("^/faults/0", ""), problem.message());
    }

    /** A fault as it stands in a file. */
    public static JsonNode write(Fault fault) {
        return Json.MAPPER.valueToTree(FaultEntry.of(fault));
    }

    private static JsonNode tree(World world) {
        return Json.MAPPER.valueToTree(new WorldWriter(world).file());
    }

    private static Either<List<SnapshotError>, JsonNode> object(byte[] json) {
        return SnapshotParser.tree(json)
                .filterOrElse(
                        JsonNode::isObject, other -> List.of(new SnapshotError("", "must be an object in braces")));
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
