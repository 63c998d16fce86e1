package io.hexline.rest.http;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.control.Journal.Asked;
import io.hexline.domain.user.Role;
import io.hexline.rest.result.ResultLinks;
import io.hexline.rest.route.Route;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.Request;

/** What the journal keeps of a request: no body, no header, of the parameters only their names, of no link its key. */
final class AskedRequest {

    private static final int MOST_CHARACTERS = 300;
    private static final int MOST_PARAMETERS = 30;

    /** A link's key, or a token that is signed, of which the last part proves the others. */
    private static final Pattern SIGNED = Pattern.compile("[\\w%-]{16,}\\.[\\w%-]{16,}\\.[\\w%-]{16,}");

    private static final Splitter PARAMETERS = Splitter.on('&').omitEmptyStrings();

    private AskedRequest() {}

    static Asked of(Request request, Optional<Route> route, Optional<Principal> caller, String trackingId) {
        return new Asked(
                cut(request.getMethod()),
                route.map(Route::path),
                path(request),
                parameters(Strings.nullToEmpty(request.getHttpURI().getQuery())),
                trackingId,
                caller.map(AskedRequest::kind));
    }

    /** As it was sent, unless a link's key is in it, whichever way that is written, and wherever it was sent to. */
    private static String path(Request request) {
        return Request.getPathInContext(request).regionMatches(true, 0, ResultLinks.PATH, 0, ResultLinks.PATH.length())
                ? ResultLinks.PATH + "…"
                : cut(SIGNED.matcher(Strings.nullToEmpty(request.getHttpURI().getPath()))
                        .replaceAll("…"));
    }

    private static List<String> parameters(String query) {
        return PARAMETERS
                .splitToStream(query)
                .filter(parameter -> parameter.contains("="))
                .limit(MOST_PARAMETERS)
                .map(parameter -> cut(parameter.substring(0, parameter.indexOf('='))))
                .toList();
    }

    private static String cut(String text) {
        return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) + "…" : text;
    }

    private static String kind(Principal caller) {
        return caller.roles().isEmpty()
                ? "person"
                : caller.roles().stream().map(Role::words).sorted().collect(Collectors.joining(", "));
    }
}
