package io.hexline.har.supportcase;

import java.io.BufferedWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the case. What UTF-8 cannot hold, half a character, becomes a question mark. That it cannot be written is told apart from a recording that cannot be read. */
final class OutputWriter extends FilterWriter {

    private OutputWriter(Path file) throws IOException {
        super(new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8)));
    }

    static OutputWriter to(Path file) {
        try {
            return new OutputWriter(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void write(int character) {
        try {
            out.write(character);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void write(char[] text, int from, int length) {
        try {
            out.write(text, from, length);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void write(String text, int from, int length) {
        try {
            out.write(text, from, length);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
