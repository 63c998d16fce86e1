package io.hexline.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * Writes a large recording, to measure how it is read: {@code java HarFile.java FILE MEGABYTES KIND}. It needs nothing but
 * the JDK and is started from its source.
 */
public final class HarFile {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final int DISTINCT = 300;

    private static final String CALL = """
            {"startedDateTime": "2026-11-21T09:00:00.000Z", "time": 12.5,
             "request": {"method": "GET", "url": "https://x.example/api/v1/things/%1$d?token=%2$s",
              "headers": [{"name": "Authorization", "value": "Bearer %2$s"}, {"name": "Cookie", "value": "sid=%3$s; theme=dark"}],
              "queryString": [{"name": "token", "value": "%2$s"}], "cookies": [{"name": "sid", "value": "%3$s"}]},
             "response": {"status": 200, "headers": [{"name": "set-cookie", "value": "sid=%3$s; Path=/"}],
              "content": {"size": 1, "mimeType": "application/json", "text": "%4$s"}}%5$s}""";
    private static final String ITEM =
            "{\\\"id\\\":\\\"%s\\\",\\\"email\\\":\\\"user%d@example.com\\\",\\\"access_token\\\":\\\"%s\\\"},";
    private static final String MESSAGE = "{\"type\": \"send\", \"data\": \"{\\\"token\\\":\\\"%s\\\"}\"},\n";

    private final Random random = new Random(1);

    private HarFile() {}

    /** The kinds: {@code calls} of usual size, one call with a long {@code body}, one with many {@code messages}. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Long.parseLong(arguments[1]), arguments[2]);
    }

    static void write(Path recording, long megabytes, String kind) throws IOException {
        try (Writer file = Files.newBufferedWriter(recording)) {
            file.write("{\"log\": {\"version\": \"1.2\", \"entries\": [\n");
            new HarFile().entries(kind, megabytes << 20, file);
            file.write("\n]}}\n");
        }
    }

    private void entries(String kind, long size, Writer file) throws IOException {
        switch (kind) {
            case "calls" -> {
                String[] calls = new String[DISTINCT];
                for (int i = 0; i < DISTINCT; i++) {
                    calls[i] = call(items(1 + random.nextInt(120)), "");
                }
                fill(size, file, i -> (i == 0 ? "" : ",\n") + calls[i % DISTINCT]);
            }
            case "body" -> around(call("@", ""), size, file, i -> items(100));
            default ->
                around(call("", ", \"_webSocketMessages\": [@ null]"), size, file, i -> MESSAGE.formatted(token(16)));
        }
    }

    /** Writes parts in the place of the sign in the middle. */
    private static void around(String call, long size, Writer file, IntFunction<String> part) throws IOException {
        String[] halves = call.split("@(?!example)");
        file.write(halves[0]);
        fill(size, file, part);
        file.write(halves[1]);
    }

    private static void fill(long size, Writer file, IntFunction<String> part) {
        long written = 0;
        try {
            for (int i = 0; written < size; i++) {
                String next = part.apply(i);
                file.write(next);
                written += next.length();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String call(String content, String more) {
        return CALL.formatted(random.nextInt(1_000), token(64), token(32), content, more);
    }

    private String items(int count) {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < count; i++) {
            items.append(ITEM.formatted(token(20), i, token(40)));
        }
        return items.toString();
    }

    private String token(int length) {
        StringBuilder token = new StringBuilder();
        random.ints(length, 0, LETTERS.length()).forEach(i -> token.append(LETTERS.charAt(i)));
        return token.toString();
    }
}
