package io.hexline.rest.http;

import io.hexline.rest.problem.Problem;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.URIUtil;

/**
 * Under which names the server is asked: addresses, those of loopback, and that of its public address. A page in a
 * browser whose own name is made to lead here (DNS rebinding) asks under that name, and gets nothing.
 *
 * @param publicUrl where clients find the server, without a slash at the end; empty where they reach it directly
 */
public record ServerNames(Optional<URI> publicUrl) {

    private static final int MISDIRECTED = 421;
    private static final Pattern ADDRESS = Pattern.compile("\\[[0-9a-f:.]+]|\\d{1,3}(\\.\\d{1,3}){3}");
    private static final String LOOPBACK = "localhost";

    /** Why a request is not for this server; empty where it is. */
    Optional<Problem> refusal(Request request) {
        String host = Request.getServerName(request).toLowerCase(Locale.ROOT);
        return include(host.endsWith(".") ? host.substring(0, host.length() - 1) : host)
                ? Optional.empty()
                : Optional.of(Problem.of(
                        MISDIRECTED,
                        "This server is not called '" + host
                                + "'. Ask under its address or localhost, or start it with --public-url."));
    }

    private boolean include(String host) {
        return ADDRESS.matcher(host).matches()
                || host.equals(LOOPBACK)
                || host.endsWith("." + LOOPBACK)
                || publicUrl.filter(url -> url.getHost().equalsIgnoreCase(host)).isPresent();
    }

    /** What stands before the paths of links in the answer. */
    String base(Request request) {
        return publicUrl
                .map(URI::toString)
                .orElseGet(() -> URIUtil.newURI(
                        request.getHttpURI().getScheme(),
                        Request.getServerName(request),
                        Request.getServerPort(request),
                        "",
                        null));
    }
}
