package io.hexline.har.supportcase;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.application.troubleshooting.Keep;
import io.hexline.application.troubleshooting.RecordedCall;
import io.hexline.har.kept.Kind;
import io.hexline.har.kept.Prose;
import io.hexline.har.reading.Body;
import io.hexline.har.reading.Entry;
import io.hexline.har.reading.Message;
import io.hexline.har.reading.Pair;
import java.util.List;
import java.util.Optional;

/** One call, as a case keeps it. */
final class KeptEntry {

    private static final int UNKNOWN = -1;

    private final Entry entry;
    private final KeptParts parts;
    private final Optional<Keep> whole;

    KeptEntry(Entry entry, KeptParts parts) {
        this.entry = entry;
        this.parts = parts;
        this.whole = parts.widening().of(entry.address());
    }

    ObjectNode json() {
        RecordedCall call = entry.call();
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        kept.put("startedDateTime", Prose.shown(call.startedAt(), List.of()));
        kept.put("time", call.time().map(time -> time.toNanos() / 1_000_000.0).orElse((double) UNKNOWN));
        request(kept.putObject("request"));
        response(kept.putObject("response"));
        kept.putObject("cache");
        ObjectNode timings = kept.putObject("timings");
        entry.timings().forEach(timings::put);
        call.trouble().ifPresent(words -> kept.put("_error", words));
        return kept;
    }

    private void request(ObjectNode kept) {
        Message sent = entry.request();
        kept.put("method", entry.call().method().replace("?", ""));
        kept.put(
                "url", whole.isPresent() ? parts.redactor().text(entry.address().url()) : parts.url(entry.address()));
        kept.put("httpVersion", "");
        kept.putArray("cookies");
        headers(sent, kept.putArray("headers"));
        parameters(KeptParts.query(entry.address()), kept.putArray("queryString"));
        kept.put("headersSize", UNKNOWN).put("bodySize", UNKNOWN);
        if (sent.body().isPresent() || !sent.parameters().isEmpty()) {
            ObjectNode content = kept.putObject("postData").put("mimeType", type(sent));
            parameters(sent.parameters(), content.putArray("params"));
            content.put(
                    "text",
                    sent.body()
                            .map(body ->
                                    all(sent).orElseGet(() -> parts.content().of(body)))
                            .orElse(""));
        }
    }

    private void response(ObjectNode kept) {
        Message answer = entry.response();
        kept.put("status", entry.call().status().orElse(0));
        kept.put("statusText", "").put("httpVersion", "");
        kept.putArray("cookies");
        headers(answer, kept.putArray("headers"));
        ObjectNode content = kept.putObject("content");
        content.put("size", entry.call().size().orElse((long) UNKNOWN)).put("mimeType", type(answer));
        text().ifPresent(text -> content.put("text", text));
        kept.put("redirectURL", "").put("headersSize", UNKNOWN).put("bodySize", UNKNOWN);
    }

    /** The content of the response; empty where there is none. */
    Optional<String> text() {
        return entry.response().body().map(body -> all(entry.response()).orElseGet(() -> read(body)));
    }

    private String read(Body body) {
        return entry.content()
                .map(read -> parts.content().of(body, read, entry.call().errors()))
                .orElseGet(() -> parts.content().of(body));
    }

    private Optional<String> all(Message message) {
        return whole.map(keep -> {
            parts.widening().count(keep);
            return parts.content().whole(message.body().get(), message.mimeType());
        });
    }

    private static String type(Message message) {
        String type = message.mimeType();
        return type.isEmpty() || KeptHeader.isType(type) ? type : Kind.TEXT.of(type);
    }

    private void headers(Message message, ArrayNode kept) {
        for (Pair header : message.headers()) {
            Optional<Keep> asked = whole.or(() -> parts.widening().of(header.name()));
            asked.ifPresent(parts.widening()::count);
            String value =
                    asked.isPresent() ? parts.redactor().header(header.name(), header.value()) : parts.header(header);
            kept.addObject().put("name", KeptParts.name(header.name())).put("value", value);
        }
    }

    private void parameters(List<Pair> pairs, ArrayNode kept) {
        for (Pair parameter : pairs) {
            Optional<Keep> asked = whole.or(() -> parts.widening().of(parameter.name()));
            asked.ifPresent(parts.widening()::count);
            String value = asked.isPresent()
                    ? parts.redactor().parameter(parameter.name(), parameter.value())
                    : parts.parameter(parameter);
            kept.addObject().put("name", KeptParts.name(parameter.name())).put("value", value);
        }
    }
}
