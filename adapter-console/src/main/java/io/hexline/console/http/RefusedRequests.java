package io.hexline.console.http;

import java.util.Optional;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Says on a page what the server refuses below the console's path before any page is asked. */
public final class RefusedRequests extends Handler.Abstract.NonBlocking {

    private static final int MISDIRECTED = 421;
    private static final int DEFECT = 500;

    private final Site site;

    public RefusedRequests(Site site) {
        this.site = site;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String path = request.getHttpURI().getPath();
        boolean mine = path != null && Page.isBelowRoot(path);
        if (mine) {
            int status = request.getAttribute(ErrorHandler.ERROR_STATUS) instanceof Integer known ? known : DEFECT;
            Sending.secure(response);
            Sending.write(request, response, site.trouble(status, reason(status, request)), callback);
        }
        return mine;
    }

    private static String reason(int status, Request request) {
        return switch (status) {
            case MISDIRECTED ->
                Optional.ofNullable(request.getAttribute(ErrorHandler.ERROR_MESSAGE))
                        .map(Object::toString)
                        .orElse("This server is not called so.");
            case 414, 431 -> "The address, or what the browser says besides, is too long.";
            case 503 -> "The server is about to stop. Try it again in a moment.";
            case DEFECT -> "It was logged.";
            default -> "The address or the form is not written as it should be.";
        };
    }
}
