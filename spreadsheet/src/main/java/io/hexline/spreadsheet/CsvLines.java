package io.hexline.spreadsheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lines of a text, of which a few can be seen ahead. */
final class CsvLines {

    private static final int LONGEST_LINE = 1 << 20;
    private static final int MOST_LINES_OF_A_RECORD = 1_000;
    private static final int BEGINNING = 64;
    private static final byte[] UTF_8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16_LE = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16_BE = {(byte) 0xFE, (byte) 0xFF};
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Reader reader;
    private final boolean isBytes;
    private final List<Line> ahead = new ArrayList<>();
    private int read;
    private boolean afterReturn;

    /**
     * A line.
     *
     * @param isUtf8 whether its bytes are a text in UTF-8; read as Windows-1252 otherwise
     */
    record Line(int number, String text, boolean isUtf8) {}

    private CsvLines(Reader reader, boolean isBytes) {
        this.reader = reader;
        this.isBytes = isBytes;
    }

    /** Those of a file; whether it is UTF-16 is seen by its first bytes, anything else is UTF-8. */
    static CsvLines of(InputStream file) throws IOException {
        PushbackInputStream from = new PushbackInputStream(file, BEGINNING);
        byte[] first = from.readNBytes(BEGINNING);
        from.unread(first);
        for (byte[] mark : List.of(UTF_8, UTF_16_LE, UTF_16_BE)) {
            from.skipNBytes(startsWith(first, mark) ? mark.length : 0);
        }
        Optional<Charset> wide = wide(first);
        return new CsvLines(
                new BufferedReader(new InputStreamReader(from, wide.orElse(StandardCharsets.ISO_8859_1))),
                wide.isEmpty());
    }

    /** Names of columns are Latin letters, of which UTF-16 has every other byte empty. */
    private static Optional<Charset> wide(byte[] first) {
        if (startsWith(first, UTF_16_LE) || first.length > 1 && first[0] != 0 && first[1] == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(first, UTF_16_BE) || first.length > 1 && first[0] == 0 && first[1] != 0
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static boolean startsWith(byte[] text, byte[] mark) {
        return text.length >= mark.length && Arrays.equals(text, 0, mark.length, mark, 0, mark.length);
    }

    /** The next line; empty behind the last one. */
    Optional<Line> peek() {
        return has(1) ? Optional.of(ahead.get(0)) : Optional.empty();
    }

    /** How many lines it takes until all quotes are closed that are opened in them; one where none does. */
    int untilQuotesClose() {
        boolean open = false;
        int characters = 0;
        for (int length = 1; length <= MOST_LINES_OF_A_RECORD && has(length); length++) {
            String text = ahead.get(length - 1).text();
            characters += text.length();
            open ^= text.chars().filter(character -> character == '"').count() % 2 == 1;
            if (!open) {
                return length;
            }
            if (characters > LONGEST_LINE) {
                return 1;
            }
        }
        return 1;
    }

    /** The next lines as one. */
    String joined(int length) {
        return ahead.subList(0, length).stream().map(Line::text).collect(Collectors.joining(" "));
    }

    boolean areUtf8(int length) {
        return ahead.subList(0, length).stream().allMatch(Line::isUtf8);
    }

    void skip(int length) {
        ahead.subList(0, length).clear();
    }

    private boolean has(int length) {
        try {
            while (ahead.size() < length) {
                Optional<String> line = readLine();
                if (line.isEmpty()) {
                    return false;
                }
                ahead.add(line(line.get()));
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Line line(String text) {
        read++;
        if (!isBytes) {
            return new Line(read, text, text.indexOf('\uFFFD') < 0);
        }
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        boolean isUtf8 = Arrays.equals(bytes, decoded.getBytes(StandardCharsets.UTF_8));
        return new Line(read, isUtf8 ? decoded : new String(bytes, WINDOWS), isUtf8);
    }

    /** A line without its end, which is as any system writes it. */
    private Optional<String> readLine() throws IOException {
        StringBuilder line = new StringBuilder();
        int next = reader.read();
        if (afterReturn && next == '\n') {
            next = reader.read();
        }
        if (next < 0) {
            return Optional.empty();
        }
        while (next >= 0 && next != '\n' && next != '\r') {
            if (line.length() == LONGEST_LINE) {
                throw new IOException("line " + (read + 1) + " is too long for a record");
            }
            line.append((char) next);
            next = reader.read();
        }
        afterReturn = next == '\r';
        return Optional.of(line.toString());
    }
}
