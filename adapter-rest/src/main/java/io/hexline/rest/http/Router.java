package io.hexline.rest.http;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
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

/** The routes, by path and then by method. */
final class Router {

    private static final Splitter SEGMENTS = Splitter.on('/');

    private final Map<String, Match> fixed = new HashMap<>();
    private final Branch templates = new Branch();

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
            if (path.contains("{")) {
                templates.add(SEGMENTS.splitToList(path), methods);
            } else {
                fixed.put(path, new Match(methods, Map.of()));
            }
        });
    }

    Optional<Match> find(String path) {
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        Match known = fixed.get(trimmed);
        return known != null ? Optional.of(known) : templates.find(SEGMENTS.splitToList(trimmed), Map.of());
    }

    /** The templates that begin alike; what is written in one goes before what a variable takes. */
    private static final class Branch {

        /** Some clients write {@code Members} where it is {@code members}. */
        private final Map<String, Branch> words = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

        private final Map<String, Branch> variables = new LinkedHashMap<>();
        private Map<String, Route> routes = Map.of();

        void add(List<String> template, Map<String, Route> methods) {
            if (template.isEmpty()) {
                routes = methods;
                return;
            }
            String first = template.get(0);
            Map<String, Branch> next = first.startsWith("{") ? variables : words;
            next.computeIfAbsent(CharMatcher.anyOf("{}").trimFrom(first), name -> new Branch())
                    .add(template.subList(1, template.size()), methods);
        }

        Optional<Match> find(List<String> path, Map<String, String> taken) {
            if (path.isEmpty()) {
                return Optional.of(new Match(routes, taken)).filter(match -> !match.routes.isEmpty());
            }
            String first = path.get(0);
            List<String> rest = path.subList(1, path.size());
            Branch written = words.get(first);
            Optional<Match> found = written == null ? Optional.empty() : written.find(rest, taken);
            if (found.isPresent() || first.isEmpty()) {
                return found;
            }
            for (Map.Entry<String, Branch> variable : variables.entrySet()) {
                found = variable.getValue().find(rest, with(taken, variable.getKey(), first));
                if (found.isPresent()) {
                    return found;
                }
            }
            return found;
        }

        private static Map<String, String> with(Map<String, String> taken, String name, String value) {
            return ImmutableMap.<String, String>builder()
                    .putAll(taken)
                    .put(name, value)
                    .buildOrThrow();
        }
    }
}
