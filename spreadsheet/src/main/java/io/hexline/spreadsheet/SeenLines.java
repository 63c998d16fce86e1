package io.hexline.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.OptionalInt;

/**
 * On which line something stands first, for millions of things in little memory: of each, 64 bits of a hash are kept, so
 * that two of a million are taken for the same in one of ten million files.
 */
public final class SeenLines {

    private static final int FIRST_SIZE = 1 << 10;

    private final MessageDigest digest = digest();
    private long[] hashes = new long[FIRST_SIZE];
    private int[] lines = new int[FIRST_SIZE];
    private int count;

    /**
     * The line on which the same text was seen before; it is on this one from now on otherwise.
     *
     * @param line from 1
     */
    public OptionalInt earlier(String text, int line) {
        long hash = hash(text);
        int place = place(hash);
        if (lines[place] != 0) {
            return OptionalInt.of(lines[place]);
        }
        put(place, hash, line);
        if (++count > lines.length / 2) {
            grow();
        }
        return OptionalInt.empty();
    }

    private int place(long hash) {
        int place = (int) hash & lines.length - 1;
        while (lines[place] != 0 && hashes[place] != hash) {
            place = place + 1 & lines.length - 1;
        }
        return place;
    }

    private void put(int place, long hash, int line) {
        hashes[place] = hash;
        lines[place] = line;
    }

    private void grow() {
        long[] earlierHashes = hashes;
        int[] earlierLines = lines;
        hashes = new long[2 * earlierHashes.length];
        lines = new int[2 * earlierLines.length];
        for (int index = 0; index < earlierLines.length; index++) {
            if (earlierLines[index] != 0) {
                put(place(earlierHashes[index]), earlierHashes[index], earlierLines[index]);
            }
        }
    }

    private long hash(String text) {
        return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
