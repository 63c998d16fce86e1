package io.hexline.rest.http;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;

/** The id by which a request is found again: the client's own, or a new one. */
final class TrackingId {

    static final String HEADER = "trackingId";

    private static final Pattern HARMLESS = Pattern.compile("[!-~]{1,128}");

    private TrackingId() {}

    /** The same at every call for one request. */
    static String of(Request request) {
        Object known = request.getAttribute(HEADER);
        String id = known == null ? choose(request) : known.toString();
        request.setAttribute(HEADER, id);
        return id;
    }

    private static String choose(Request request) {
        return Optional.ofNullable(request.getHeaders().get(HEADER))
                .filter(HARMLESS.asMatchPredicate())
                .orElseGet(() -> "HEXLINE_" + UUID.randomUUID());
    }
}
