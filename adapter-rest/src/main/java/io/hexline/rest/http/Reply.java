package io.hexline.rest.http;

import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.json.Json;
import io.hexline.rest.problem.Envelope;
import io.hexline.rest.problem.Problem;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;

/**
 * What goes out: a status, headers, content.
 *
 * @param codes of the reasons of what is refused
 */
record Reply(int status, Map<String, String> headers, byte[] body, List<String> codes) {

    private static final HttpField NO_STORE = new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "no-store");
    private static final HttpField NO_SNIFF = new PreEncodedHttpField("X-Content-Type-Options", "nosniff");

    static Reply of(Answer answer) {
        return new Reply(answer.status(), answer.headers(), answer.body(), answer.refusals());
    }

    static Reply of(Problem problem, Envelope envelope, String trackingId) {
        Map<String, String> headers = new HashMap<>(problem.headers());
        headers.put("Content-Type", Json.MEDIA_TYPE);
        List<String> codes =
                problem.details().stream().map(Problem.Detail::code).toList();
        return new Reply(problem.status(), headers, Json.write(envelope.body(problem, trackingId)), codes);
    }

    /** The same, for a HEAD that Jetty has not understood well enough to leave the content out. */
    Reply withoutContent() {
        return new Reply(status, headers, new byte[0], codes);
    }

    /**
     * A CONNECT is refused for good: there is no tunnel that its connection could stay open for.
     *
     * @param sent runs only if the answer could be sent
     */
    void send(Request request, Response response, String trackingId, Runnable sent, Callback callback) {
        response.setStatus(status);
        HttpFields.Mutable fields = response.getHeaders();
        fields.put(NO_STORE);
        fields.put(NO_SNIFF);
        fields.put(Tracking.ID, trackingId);
        headers.forEach(fields::put);
        boolean unread = UnreadBody.in(request);
        if (unread || HttpMethod.CONNECT.is(request.getMethod())) {
            fields.put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
        }
        Callback then = unread ? new UnreadBody(request, callback) : callback;
        response.write(
                true,
                ByteBuffer.wrap(body),
                Callback.from(
                        InvocationType.NON_BLOCKING,
                        () -> {
                            sent.run();
                            then.succeeded();
                        },
                        then::failed));
    }
}
