package io.hexline.rest.http;

import io.hexline.rest.problem.Problem;
import io.hexline.rest.route.Route;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.pathmap.MatchedResource;
import org.eclipse.jetty.http.pathmap.PathMappings;
import org.eclipse.jetty.http.pathmap.UriTemplatePathSpec;

/** The routes, by path and then by method. */
final class Router {

    private final Map<String, Match> fixed = new HashMap<>();
    private final PathMappings<Map<String, Route>> templates = new PathMappings<>();

    /**
     * A path that is known.
     *
     * @param routes by method
     * @param variables the values of the template's variables
     */
    record Match(Map<String, Route> routes, Map<String, String> variables) {

        /** HEAD is answered as GET, without the body. */
        Optional<Route> route(String method) {
            return Optional.ofNullable(routes.get(HttpMethod.HEAD.is(method) ? HttpMethod.GET.asString() : method));
        }

        Problem methodNotAllowed() {
            return Problem.of(405, "This address takes " + String.join(", ", routes.keySet()) + " only.")
                    .withHeader("Allow", allowed());
        }

        /** All methods, also those that every address takes. */
        String allowed() {
            TreeSet<String> all = new TreeSet<>(routes.keySet());
            all.add(HttpMethod.OPTIONS.asString());
            if (all.contains(HttpMethod.GET.asString())) {
                all.add(HttpMethod.HEAD.asString());
            }
            return String.join(", ", all);
        }
    }

    Router(List<Route> routes) {
        Map<String, Map<String, Route>> byPath = new LinkedHashMap<>();
        for (Route route : routes) {
            byPath.computeIfAbsent(route.path(), path -> new TreeMap<>()).put(route.method(), route);
        }
        byPath.forEach((path, methods) -> {
            UriTemplatePathSpec template = new UriTemplatePathSpec(path);
            templates.put(template, methods);
            if (template.getVariableCount() == 0) {
                fixed.put(path, new Match(methods, Map.of()));
            }
        });
    }

    Optional<Match> find(String path) {
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return Optional.ofNullable(fixed.get(trimmed))
                .or(() -> Optional.ofNullable(templates.getMatched(trimmed)).map(matched -> match(matched, trimmed)));
    }

    private static Match match(MatchedResource<Map<String, Route>> matched, String path) {
        UriTemplatePathSpec template = (UriTemplatePathSpec) matched.getPathSpec();
        return new Match(matched.getResource(), template.getPathParams(path));
    }
}
