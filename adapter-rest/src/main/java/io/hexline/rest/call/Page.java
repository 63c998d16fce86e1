package io.hexline.rest.call;

import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of a list that is asked for.
 *
 * @param start how many elements come before it
 * @param max how many it has at most, from 1 to {@value #MOST}
 */
public record Page(int start, int max) {

    /** The documented length where none is asked for; no page is longer. */
    public static final int MOST = 2000;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** The page that the parameters {@code start} and {@code max} name. */
    public static Either<Problem, Page> of(Map<String, String> query) {
        return number(query, "start", 0, 0)
                .flatMap(start -> number(query, "max", 1, MOST).map(max -> new Page(start, Math.min(max, MOST))));
    }

    public Page next() {
        return new Page(start + max, max);
    }

    /** The page before, which may overlap; none before the first. */
    public Optional<Page> previous() {
        return start == 0 ? Optional.empty() : Optional.of(new Page(Math.max(0, start - max), max));
    }

    /** Where this page of the same list is. */
    public String address(Incoming incoming) {
        String org = Optional.ofNullable(incoming.query().get("orgId"))
                .map(id -> "orgId=" + URLEncoder.encode(id, StandardCharsets.UTF_8) + "&")
                .orElse("");
        return incoming.server() + incoming.path() + "?" + org + "start=" + start + "&max=" + max;
    }

    private static Either<Problem, Integer> number(Map<String, String> query, String name, int least, int otherwise) {
        String text = query.getOrDefault(name, "");
        if (text.isBlank()) {
            return Either.right(otherwise);
        }
        return NUMBER.matcher(text).matches() && Integer.parseInt(text) >= least
                ? Either.right(Integer.valueOf(text))
                : Either.left(Problem.invalid(name + " must be a whole number, " + least + " or more."));
    }
}
