package io.hexline.rest.http;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.MDC;

/** Marks all that is logged about a request with its tracking id, whoever logs it. */
final class Tracking extends Handler.Wrapper {

    Tracking(Handler inner) {
        super(inner);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        MDC.put(TrackingId.HEADER, TrackingId.of(request));
        try {
            return super.handle(request, response, callback);
        } finally {
            MDC.remove(TrackingId.HEADER);
        }
    }
}
