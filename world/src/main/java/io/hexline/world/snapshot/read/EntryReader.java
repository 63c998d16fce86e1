package io.hexline.world.snapshot.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.hexline.world.snapshot.entry.SnapshotEntry;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads a file that has no mistakes of form, as fast as its tokens come. It accepts no file that the schema refuses, and
 * makes the same entries of those that it accepts; but it does not say what is wrong with the others, nor does it upgrade
 * files of an earlier format: they are read anew, as a tree, which takes some ten times as long.
 */
public final class EntryReader {

    private static final JsonFactory JSON = new JsonFactory();

    private EntryReader() {}

    /** The entries; empty where the file has to be read as a tree. */
    public static Optional<SnapshotEntry> read(InputStream json) {
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            SnapshotEntry file = new Shapes().of(SnapshotEntry.class).read(parser);
            return parser.nextToken() == null ? Optional.of(file) : Optional.empty();
        } catch (IOException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }
}
