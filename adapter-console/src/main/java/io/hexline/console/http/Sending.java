package io.hexline.console.http;

import java.nio.ByteBuffer;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** How pages go out. */
final class Sending {

    /** Nothing comes from elsewhere, and nobody frames a page. */
    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin");

    private Sending() {}

    /** What each answer says, whatever it is. */
    static void secure(Response response) {
        ALWAYS.forEach(response.getHeaders()::put);
    }

    static void write(Request request, Response response, Page page, Callback callback) {
        response.setStatus(page.status());
        page.headers().forEach(response.getHeaders()::put);
        if (HttpMethod.HEAD.is(request.getMethod())) {
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, page.body().length);
            callback.succeeded();
        } else {
            response.write(true, ByteBuffer.wrap(page.body()), callback);
        }
    }
}
