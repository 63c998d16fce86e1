package io.hexline.rest.http;

import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.MDC;

/**
 * Gives each request an id by which it is found again, the client's own or a new one, and marks all that is logged about
 * the request with it, whoever logs it.
 */
final class Tracking extends Handler.Wrapper {

    /** The header, and the word in the log. */
    static final String ID = "trackingId";

    private static final Pattern HARMLESS = Pattern.compile("[!-~]{1,128}");

    Tracking(Handler inner) {
        super(inner);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        MDC.put(ID, id(request));
        try {
            return super.handle(request, response, callback);
        } finally {
            MDC.remove(ID);
        }
    }

    /** Marks what is logged meanwhile. */
    static void mark(String trackingId, Runnable work) {
        String outer = MDC.get(ID);
        MDC.put(ID, trackingId);
        try {
            work.run();
        } finally {
            if (outer == null) {
                MDC.remove(ID);
            } else {
                MDC.put(ID, outer);
            }
        }
    }

    /** The same at every call for one request. */
    static String id(Request request) {
        Object known = request.getAttribute(ID);
        String id = known == null ? choose(request) : known.toString();
        request.setAttribute(ID, id);
        return id;
    }

    private static String choose(Request request) {
        return Optional.ofNullable(request.getHeaders().get(ID))
                .filter(HARMLESS.asMatchPredicate())
                .orElseGet(Tracking::invent);
    }

    /** One that nobody else has; that it can be guessed is no harm, so it needs no random numbers that are secure. */
    private static String invent() {
        Random random = ThreadLocalRandom.current();
        return "HEXLINE_" + new UUID(random.nextLong(), random.nextLong());
    }
}
