package io.hexline.har.secret;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Looks through files that were written for secrets, whatever was done to keep them out: for those that were seen, and
 * for what looks like one.
 */
public final class Inspection {

    private static final Pattern CREDENTIAL =
            Pattern.compile("(?i:bearer)[\\s+]{1,4}(?!\\[)[A-Za-z0-9._~+/-]{8,}(?![A-Za-z0-9_]*=\")"
                    + "|(?<![A-Za-z0-9])eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{4,}"
                    + "|-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----\\s*[A-Za-z0-9+/]{16,}");

    private static final int SHORTEST = 12;
    private static final int MOST = 20;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Fingerprints seen;
    private final Predicate<String> names;
    private final List<String> places = new ArrayList<>();

    /** What was written consists of the same short texts again and again. */
    private final Decided<Boolean> secret = new Decided<>(this::isSecret);

    /**
     * One for secrets that were seen.
     *
     * @param names tells names of fields that are no secrets, whatever was seen
     */
    public Inspection(Fingerprints seen, Predicate<String> names) {
        this.seen = seen;
        this.names = names;
    }

    /** The places in which secrets were found so far, at most some; without the secrets. */
    public List<String> places() {
        return List.copyOf(places);
    }

    /** Looks through the strings and names of JSON. */
    public void json(Path file) throws IOException {
        try (InputStream text = Files.newInputStream(file);
                JsonParser parser = JSON.createParser(text)) {
            while (parser.nextToken() != null) {
                boolean name = parser.hasToken(JsonToken.FIELD_NAME) && !names.test(parser.getText());
                if (name || parser.hasToken(JsonToken.VALUE_STRING)) {
                    look(
                            parser.getText(),
                            file,
                            () -> parser.currentTokenLocation().getLineNr());
                }
            }
        }
    }

    /** Looks through the lines of a text. */
    public void text(Path file) throws IOException {
        try (BufferedReader text = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                int here = ++number;
                look(line, file, () -> here);
            }
        }
    }

    private static boolean isCredential(String text) {
        return text.length() >= SHORTEST
                && (text.contains("eyJ")
                        || text.contains("PRIVATE KEY")
                        || text.toLowerCase(Locale.ROOT).contains("bearer"))
                && CREDENTIAL.matcher(text).find();
    }

    private boolean isSecret(String text) {
        return Decodings.of(text).stream().anyMatch(form -> seen.hasIn(form) || isCredential(form));
    }

    private void look(String text, Path file, IntSupplier line) {
        if (secret.of(text) && places.size() < MOST) {
            places.add(file.getFileName() + ", line " + line.getAsInt());
        }
    }
}
