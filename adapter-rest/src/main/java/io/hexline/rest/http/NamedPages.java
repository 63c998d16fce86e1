package io.hexline.rest.http;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Pages under the server's own names: what is asked for under another one is left to the API, which refuses it. */
public final class NamedPages extends Handler.Wrapper {

    private final ServerNames names;

    public NamedPages(ServerNames names, Handler pages) {
        super(pages);
        this.names = names;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return names.refusal(request).isEmpty()
                && super.handle(names.isAskedByHttps(request) ? new ByHttps(request) : request, response, callback);
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
