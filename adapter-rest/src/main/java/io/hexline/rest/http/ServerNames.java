package io.hexline.rest.http;

import com.google.common.net.InetAddresses;
import io.hexline.rest.problem.Problem;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpScheme;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.URIUtil;

/**
 * Under which names the server is asked: addresses, those of loopback, and that of its public address. A page in a
 * browser whose own name is made to lead here (DNS rebinding) asks under that name, and gets nothing.
 */
public final class ServerNames {

    private static final int MISDIRECTED = 421;
    private static final Pattern ADDRESS = Pattern.compile("\\[[0-9a-f:.]+]|\\d{1,3}(\\.\\d{1,3}){3}");
    private static final String LOOPBACK = "localhost";

    private final Set<String> usual;
    private final Optional<String> publicUrl;
    private final Optional<String> byHttps;

    /**
     * The names of a server.
     *
     * @param publicUrl where clients find it, without a slash at the end; empty where they reach it directly
     */
    public ServerNames(Optional<URI> publicUrl) {
        this.usual = Stream.concat(
                        Stream.of(LOOPBACK, "127.0.0.1", "[::1]"),
                        publicUrl.map(url -> url.getHost().toLowerCase(Locale.ROOT)).stream())
                .collect(Collectors.toUnmodifiableSet());
        this.publicUrl = publicUrl.map(URI::toString);
        this.byHttps = publicUrl
                .filter(url -> HttpScheme.HTTPS.is(url.getScheme()))
                .map(url -> url.getHost().toLowerCase(Locale.ROOT));
    }

    /** Why a request is not for this server; empty where it is. */
    Optional<Problem> refusal(Request request) {
        String host = Request.getServerName(request);
        return usual.contains(host) || include(host.toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of(Problem.of(
                        MISDIRECTED,
                        "This server is not called '" + host
                                + "'. Ask under its address or localhost, or start it with --public-url."));
    }

    /** Whether whoever asks has typed the public address, and that one begins with {@code https}. */
    boolean isAskedByHttps(Request request) {
        return byHttps.filter(withoutDot(Request.getServerName(request).toLowerCase(Locale.ROOT))::equals)
                .isPresent();
    }

    private static String withoutDot(String host) {
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    private boolean include(String host) {
        String name = withoutDot(host);
        return usual.contains(name)
                || name.endsWith("." + LOOPBACK)
                || ADDRESS.matcher(name).matches();
    }

    /** Whether whoever asks under this name means the machine on which it is itself. */
    static boolean isOfLoopback(String host) {
        return host.equalsIgnoreCase(LOOPBACK)
                || InetAddresses.isUriInetAddress(host)
                        && InetAddresses.forUriString(host).isLoopbackAddress();
    }

    /** What stands before the paths of links in the answer. */
    String base(Request request) {
        return publicUrl.orElseGet(() -> URIUtil.newURI(
                request.getHttpURI().getScheme(),
                Request.getServerName(request),
                Request.getServerPort(request),
                "",
                null));
    }
}
