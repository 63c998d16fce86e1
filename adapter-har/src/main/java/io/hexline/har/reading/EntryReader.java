package io.hexline.har.reading;

import io.hexline.application.troubleshooting.Purpose;
import io.hexline.application.troubleshooting.RecordedCall;
import io.hexline.application.troubleshooting.RecordedCall.Names;
import io.hexline.har.kept.Ids;
import io.hexline.har.kept.Paths;
import io.hexline.har.kept.Prose;
import io.hexline.har.source.Attachments;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one entry; what is missing in it, or not as it should be, is left out. */
final class EntryReader {

    private static final int LONGEST_WORDS = 300;
    private static final int LONGEST_TIME = 40;
    private static final Pattern TIMING = Pattern.compile("blocked|dns|connect|ssl|send|wait|receive");

    private final JsonTokens tokens;
    private final Extent extent;
    private final int number;
    private final Paths paths;
    private final MessageReader request;
    private final MessageReader response;
    private final Map<String, Double> timings = new LinkedHashMap<>();
    private String startedAt = "";
    private double time = -1;
    private String method = "";
    private String url = "";
    private RequestLine line;
    private String trouble = "";
    private double status;
    private double transferred = -1;

    EntryReader(JsonTokens tokens, Extent extent, int number, Paths paths, Attachments attachments) {
        this.tokens = tokens;
        this.extent = extent;
        this.number = number;
        this.paths = paths;
        this.request = new MessageReader(tokens, extent, attachments, this::isAboutUsers);
        this.response = new MessageReader(tokens, extent, attachments, this::canSpeakOfErrors);
    }

    Entry read() throws IOException {
        tokens.fields(this::field);
        return entry(request.message(), response.message());
    }

    private void field(String name) throws IOException {
        switch (name) {
            case "startedDateTime" -> startedAt = tokens.text();
            case "time" -> time = MessageReader.number(tokens.text());
            case "request" -> tokens.fields(this::request);
            case "response" -> tokens.fields(this::response);
            case "timings" -> timings();
            case "_error" -> error();
            default -> tokens.skip();
        }
    }

    private void request(String name) throws IOException {
        switch (name) {
            case "method" -> method = tokens.text();
            case "url" -> url = tokens.text();
            default -> {
                request.field(name);
                return;
            }
        }
        line = null;
    }

    /** What comes before method and URL are known can be about anything. */
    private boolean isAboutUsers() {
        return method.isEmpty() || url.isEmpty() || line().purpose() != Purpose.OTHER;
    }

    private boolean canSpeakOfErrors() {
        return isAboutUsers() || status <= 0 || line().purpose().speaksOfErrors((int) status);
    }

    private RequestLine line() {
        if (line == null) {
            line = RequestLine.of(method, url);
        }
        return line;
    }

    private void response(String name) throws IOException {
        switch (name) {
            case "status" -> status = MessageReader.number(tokens.text());
            case "bodySize" -> transferred = MessageReader.number(tokens.text());
            case "_error" -> error();
            default -> response.field(name);
        }
    }

    private void timings() throws IOException {
        if (extent == Extent.CASE) {
            tokens.fields(this::timing);
        } else {
            tokens.skip();
        }
    }

    private void timing(String name) throws IOException {
        String text = tokens.text();
        if (TIMING.matcher(name).matches()) {
            timings.put(name, MessageReader.number(text));
        }
    }

    private void error() throws IOException {
        String words = tokens.text();
        trouble = trouble.isEmpty() ? words : trouble;
    }

    private Entry entry(Message sent, Message answer) {
        Address address = line().address();
        Purpose purpose = line().purpose();
        Names names = NamesInCall.of(url, purpose, sent.body(), answer.body());
        Optional<Integer> answered = status > 0 ? Optional.of((int) status) : Optional.empty();
        ResponseErrors errors = ResponseErrors.read(purpose, answered, answer.body(), about(names));
        double size = response.size() < 0 ? transferred : response.size();
        RecordedCall call = new RecordedCall(
                number,
                Truncation.to(LONGEST_TIME, startedAt),
                line().method(),
                address.host(),
                line().path(),
                paths.shown(address.path(), id -> false),
                answered,
                time < 0 ? Optional.empty() : Optional.of(Duration.ofNanos((long) (time * 1_000_000))),
                size < 0 ? Optional.empty() : Optional.of((long) size),
                words(trouble.isEmpty() ? errors.trouble() : Prose.shown(trouble, List.of())),
                trackingId(answer).or(() -> trackingId(sent)),
                names,
                errors.served(),
                errors.errors());
        return new Entry(call, address, sent, answer, timings, errors.content());
    }

    private static List<String> about(Names names) {
        return Stream.of(names.emails(), names.users())
                .filter(some -> some.size() == 1)
                .flatMap(List::stream)
                .toList();
    }

    private static Optional<String> trackingId(Message message) {
        return message.headers().stream()
                .filter(header -> header.name().equalsIgnoreCase(MessageReader.TRACKING_ID))
                .map(Pair::value)
                .filter(Ids::isTracking)
                .reduce((first, last) -> last)
                .flatMap(EntryReader::words);
    }

    private static Optional<String> words(String text) {
        return Optional.of(Truncation.to(LONGEST_WORDS, text)).filter(words -> !words.isEmpty());
    }
}
