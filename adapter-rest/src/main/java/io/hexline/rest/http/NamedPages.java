package io.hexline.rest.http;

import io.hexline.rest.problem.Problem;
import java.util.Optional;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Pages under the server's own names: what is asked for under another one is refused, by the API if not in their words. */
public final class NamedPages extends Handler.Wrapper {

    private final ServerNames names;
    private final Optional<Handler> refusals;

    /**
     * Around pages.
     *
     * @param refusals says under their path what is refused; empty where the API does
     */
    public NamedPages(ServerNames names, Handler pages, Optional<Handler> refusals) {
        super(pages);
        this.names = names;
        this.refusals = refusals;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Optional<Problem> refusal = names.refusal(request);
        return refusal.isEmpty()
                ? super.handle(names.isAskedByHttps(request) ? new ByHttps(request) : request, response, callback)
                : refusals.isPresent() && refused(request, refusal.get(), response, callback);
    }

    private boolean refused(Request request, Problem refusal, Response response, Callback callback) throws Exception {
        request.setAttribute(ErrorHandler.ERROR_STATUS, refusal.status());
        request.setAttribute(ErrorHandler.ERROR_MESSAGE, refusal.message());
        return refusals.get().handle(request, response, callback);
    }

    /** A request that a proxy has passed on, and that came to it by HTTPS. */
    private static final class ByHttps extends Request.Wrapper {

        ByHttps(Request request) {
            super(request);
        }

        @Override
        public boolean isSecure() {
            return true;
        }
    }
}
