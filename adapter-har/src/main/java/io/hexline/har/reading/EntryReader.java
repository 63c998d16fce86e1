package io.hexline.har.reading;

import io.hexline.application.troubleshooting.RecordedCall;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Reads one entry; what is missing in it, or not as it should be, is left out. */
final class EntryReader {

    private static final int LONGEST_METHOD = 20;
    private static final int LONGEST_WORDS = 300;

    private final JsonTokens tokens;
    private final int number;
    private String startedAt = "";
    private double time = -1;
    private String method = "";
    private String url = "";
    private String trouble = "";
    private String trackingId = "";
    private double status;
    private double size = -1;
    private double transferred = -1;
    private Optional<Body> request = Optional.empty();
    private Optional<Body> response = Optional.empty();

    EntryReader(JsonTokens tokens, int number) {
        this.tokens = tokens;
        this.number = number;
    }

    Entry read() throws IOException {
        tokens.fields(this::field);
        return new Entry(call(), response);
    }

    private void field(String name) throws IOException {
        switch (name) {
            case "startedDateTime" -> startedAt = tokens.text();
            case "time" -> time = number();
            case "request" -> message(this::request);
            case "response" -> message(this::response);
            case "_error" -> error();
            default -> tokens.copy().value(tokens.parser());
        }
    }

    private void message(JsonTokens.Field reader) throws IOException {
        if (tokens.isObject()) {
            tokens.fields(reader);
        }
    }

    private void request(String name) throws IOException {
        switch (name) {
            case "method" -> method = tokens.text();
            case "url" -> url = tokens.text();
            case "postData" -> tokens.object(RecordingSink.PartKind.CONTENT, content -> request = Body.of(content));
            default -> shared(name);
        }
    }

    private void response(String name) throws IOException {
        switch (name) {
            case "status" -> status = number();
            case "bodySize" -> transferred = number();
            case "_error" -> error();
            case "content" ->
                tokens.object(RecordingSink.PartKind.CONTENT, content -> {
                    size = content.path("size").asDouble(-1);
                    response = Body.of(content);
                });
            default -> shared(name);
        }
    }

    private void shared(String name) throws IOException {
        switch (name) {
            case "headers" ->
                tokens.objects(RecordingSink.PartKind.HEADER, header -> {
                    if (header.path("name").asText().equalsIgnoreCase("trackingid")) {
                        trackingId = header.path("value").asText();
                    }
                });
            case "cookies" -> tokens.objects(RecordingSink.PartKind.COOKIE, cookie -> {});
            case "queryString" -> tokens.objects(RecordingSink.PartKind.PARAMETER, parameter -> {});
            default -> tokens.copy().value(tokens.parser());
        }
    }

    private void error() throws IOException {
        String words = tokens.text();
        trouble = trouble.isEmpty() ? words : trouble;
    }

    private double number() throws IOException {
        try {
            return Double.parseDouble(tokens.text());
        } catch (NumberFormatException otherwise) {
            return -1;
        }
    }

    private RecordedCall call() {
        Address address = Address.of(url);
        Optional<Integer> answered = status > 0 ? Optional.of((int) status) : Optional.empty();
        ResponseErrors errors = ResponseErrors.read(method, address.path(), answered, response);
        return new RecordedCall(
                number,
                Truncation.to(LONGEST_METHOD * 2, startedAt),
                Truncation.to(LONGEST_METHOD, method.isEmpty() ? "?" : method),
                address.host(),
                address.path(),
                answered,
                time < 0 ? Optional.empty() : Optional.of(Duration.ofNanos((long) (time * 1_000_000))),
                size < 0 && transferred < 0 ? Optional.empty() : Optional.of((long) (size < 0 ? transferred : size)),
                Optional.of(Truncation.to(LONGEST_WORDS, trouble.isEmpty() ? errors.trouble() : trouble))
                        .filter(words -> !words.isEmpty()),
                Optional.of(Truncation.to(LONGEST_WORDS, trackingId)).filter(id -> !id.isEmpty()),
                NamesInCall.of(url, method, address.path(), request, response),
                errors.served(),
                errors.errors());
    }
}
