package io.hexline.har.reading;

import io.hexline.har.source.Attachments;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads what requests and responses have in common; what is more than can be expected is passed. */
final class MessageReader {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(?:\\.\\d{1,20})?(?:[eE]-?\\d{1,2})?");

    static final String TRACKING_ID = "trackingid";

    private static final int MOST = 1_000;

    private final JsonTokens tokens;
    private final Extent extent;
    private final Attachments attachments;
    private final BooleanSupplier wanted;
    private final List<Pair> headers = new ArrayList<>();
    private final List<Pair> cookies = new ArrayList<>();
    private final List<Pair> parameters = new ArrayList<>();
    private String mimeType = "";
    private String text = "";
    private String encoding = "";
    private String file = "";
    private double size = -1;

    /**
     * A reader for one message.
     *
     * @param wanted whether the diagnosis has to look at the content, as far as can be told by what was read before it
     */
    MessageReader(JsonTokens tokens, Extent extent, Attachments attachments, BooleanSupplier wanted) {
        this.tokens = tokens;
        this.extent = extent;
        this.attachments = attachments;
        this.wanted = wanted;
    }

    void field(String name) throws IOException {
        switch (name) {
            case "headers" -> pairs(headers, this::isWanted);
            case "cookies" -> pairsOfCase(cookies);
            case "content", "postData" -> tokens.fields(this::content);
            default -> tokens.skip();
        }
    }

    private void content(String name) throws IOException {
        switch (name) {
            case "mimeType" -> mimeType = tokens.text();
            case "size" -> size = number(tokens.text());
            case "text" -> text();
            case "encoding" -> encoding = tokens.text();
            case "_file" -> file = tokens.text();
            case "params" -> pairsOfCase(parameters);
            default -> tokens.skip();
        }
    }

    private void text() throws IOException {
        if (isContentWanted()) {
            text = tokens.textOrJson();
        } else {
            tokens.skip();
        }
    }

    private boolean isContentWanted() {
        return extent == Extent.CASE || wanted.getAsBoolean();
    }

    private boolean isWanted(String header) {
        return extent == Extent.CASE || header.equalsIgnoreCase(TRACKING_ID);
    }

    private void pairsOfCase(List<Pair> pairs) throws IOException {
        if (extent == Extent.CASE) {
            pairs(pairs, any -> true);
        } else {
            tokens.skip();
        }
    }

    /** Of names that are not wanted the values are passed; a value can stand before its name. */
    private void pairs(List<Pair> pairs, Predicate<String> wanted) throws IOException {
        tokens.elements(() -> {
            String[] parts = {"", ""};
            tokens.fields(name -> {
                switch (name) {
                    case "name" -> parts[0] = tokens.text();
                    case "value" -> {
                        if (parts[0].isEmpty() || wanted.test(parts[0])) {
                            parts[1] = tokens.textOrJson();
                        } else {
                            tokens.skip();
                        }
                    }
                    default -> tokens.skip();
                }
            });
            if (pairs.size() < MOST) {
                pairs.add(new Pair(parts[0], parts[1]));
            }
        });
    }

    /** Below zero where it is no number, or greater than any size or time. */
    static double number(String text) {
        return NUMBER.matcher(text).matches() ? Double.parseDouble(text) : -1;
    }

    double size() {
        return size;
    }

    Message message() throws IOException {
        return new Message(headers, cookies, parameters, mimeType, body());
    }

    private Optional<Body> body() throws IOException {
        if (!text.isEmpty()) {
            return Optional.of(Body.of(text, encoding, mimeType));
        }
        if (file.isEmpty() || !isContentWanted()) {
            return Optional.empty();
        }
        Optional<InputStream> beside = attachments.open(file);
        if (beside.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream content = beside.get()) {
            return Body.of(content);
        }
    }
}
