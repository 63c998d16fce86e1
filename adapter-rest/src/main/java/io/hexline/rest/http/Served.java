package io.hexline.rest.http;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Hands each request to the handler of the use cases that are served when it comes; they can be others the next time. */
public final class Served extends Handler.Abstract.NonBlocking {

    private volatile RestHandler now;

    public Served(RestHandler first) {
        this.now = first;
    }

    /** Requests that come from now on go to this one; those that were handed over before come to their end where they are. */
    public void replace(RestHandler next) {
        now = next;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        return now.handle(request, response, callback);
    }
}
