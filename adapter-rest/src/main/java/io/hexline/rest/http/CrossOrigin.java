package io.hexline.rest.http;

import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.CrossOriginHandler;
import org.eclipse.jetty.util.Callback;

/** Opens a handler to the scripts of pages of one origin. */
final class CrossOrigin extends CrossOriginHandler {

    CrossOrigin(String origin, Handler inner) {
        setAllowedOriginPatterns(Set.of(Pattern.quote(origin)));
        setAllowedMethods(Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
        setAllowedHeaders(Set.of("Authorization", "Content-Type", Tracking.ID));
        setExposedHeaders(Set.of("Link", "Location", "Retry-After", "WWW-Authenticate", Tracking.ID));
        setHandler(inner);
    }

    /**
     * Grants a preflight where Jetty has refused it already: of the request itself the browser then shows the script why
     * it is refused.
     */
    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        response.setStatus(HttpStatus.OK_200);
        return super.handle(request, response, callback);
    }
}
