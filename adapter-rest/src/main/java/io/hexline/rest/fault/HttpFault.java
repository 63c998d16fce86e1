package io.hexline.rest.fault;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that goes wrong with requests, whatever they ask for.
 *
 * @param method of those that it concerns; empty for all
 * @param path of those that it concerns: a template in which a variable is any segment or a part of one, at most one in
 *     each, and a last {@code *} is anything; empty for all
 * @param after how many requests go well before, at least 0
 * @param times how many go wrong, at least 1; empty for all that follow
 * @param chance how many in a hundred go wrong, of those that could
 * @param seed of the chance
 */
public record HttpFault(
        Optional<String> method,
        Optional<String> path,
        Failure failure,
        int after,
        OptionalInt times,
        int chance,
        int seed) {

    private static final int CERTAIN = 100;
    private static final int FIRST_STATUS = 400;
    private static final int LAST_STATUS = 599;
    private static final CharMatcher METHOD = CharMatcher.inRange('A', 'Z').or(CharMatcher.is('-'));
    private static final Splitter SEGMENTS = Splitter.on('/');
    private static final CharMatcher BRACE = CharMatcher.is('{');
    private static final CharMatcher BRACES = CharMatcher.anyOf("{}");
    private static final CharMatcher PARAMETERS = CharMatcher.anyOf("?#");
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}/]*}");

    /** What becomes of a request. */
    public sealed interface Failure {

        /** What is wrong with it; empty where nothing is. */
        default Optional<String> mistake() {
            return Optional.empty();
        }

        /**
         * It is refused.
         *
         * @param status of HTTP, from 400 to 599
         * @param message empty for the usual one
         * @param retryAfter in seconds; empty for no such header
         */
        record Refusal(int status, Optional<String> message, OptionalInt retryAfter) implements Failure {

            @Override
            public Optional<String> mistake() {
                return HttpFault.mistake("status", status, FIRST_STATUS, LAST_STATUS)
                        .or(() -> HttpFault.mistake("retryAfter", retryAfter.orElse(0), 0, Integer.MAX_VALUE));
            }
        }

        /** Its connection is reset, without an answer. */
        record Reset() implements Failure {}

        /**
         * It takes longer. The times are distributed as those of networks are (log-normal).
         *
         * @param median half of them take longer than that
         * @param rare one in a hundred takes longer than that, at least the median
         */
        record Latency(Duration median, Duration rare) implements Failure {

            /** None takes longer. */
            private static final Duration LONGEST = Duration.ofMinutes(10);

            private static final Duration SHORTEST = Duration.ofMillis(1);

            /** How far the rarest in a hundred is from the middle, in standard deviations. */
            private static final double HUNDREDTH = 2.326;

            @Override
            public Optional<String> mistake() {
                return mistake("median", median)
                        .or(() -> mistake("p99", rare))
                        .or(() -> rare.compareTo(median) < 0
                                ? Optional.of("latency.p99 must not be less than latency.median.")
                                : Optional.empty());
            }

            private static Optional<String> mistake(String name, Duration time) {
                return time.compareTo(SHORTEST) < 0 || time.compareTo(LONGEST) > 0
                        ? Optional.of("latency." + name + " is a duration from PT0.001S to PT10M, such as PT0.2S.")
                        : Optional.empty();
            }

            /** One of the times. */
            Duration sample(double gaussian) {
                double spread = Math.log((double) rare.toNanos() / median.toNanos()) / HUNDREDTH;
                return Duration.ofNanos(
                        (long) Math.min(LONGEST.toNanos(), median.toNanos() * Math.exp(spread * gaussian)));
            }
        }
    }

    /** All that is wrong with it: it could never happen, or not be answered. Empty where nothing is. */
    public List<String> mistakes() {
        return Stream.of(
                        method.filter(wrong -> !METHOD.matchesAllOf(wrong))
                                .map(wrong -> "method is written in capitals, as GET is, not " + wrong + "."),
                        path.filter(wrong -> !wrong.startsWith("/") && !wrong.equals("*"))
                                .map(wrong -> "path begins with a slash, as /v1/people does, not with " + wrong + "."),
                        path.filter(wrong -> !isTemplate(wrong))
                                .map(wrong -> "path can have one variable in each segment:"
                                        + " /v1/people/{personId}/features."),
                        path.filter(HttpFault::isBeyondPaths)
                                .map(wrong -> "path has no parameters, and a * at its end only: not " + wrong + "."),
                        mistake("after", after, 0, Integer.MAX_VALUE),
                        mistake("times", times.orElse(1), 1, Integer.MAX_VALUE),
                        mistake("probability", chance, 1, CERTAIN),
                        failure.mistake())
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> mistake(String name, int value, int least, int most) {
        return least <= value && value <= most
                ? Optional.empty()
                : Optional.of(name + " is " + least
                        + (most == Integer.MAX_VALUE ? " or more, not " : " to " + most + ", not ") + value + ".");
    }

    /** Where two variables meet, there are many ways to match them. */
    private static boolean isTemplate(String path) {
        return SEGMENTS.splitToStream(path)
                .allMatch(segment -> BRACE.countIn(segment) <= 1
                        && BRACES.matchesNoneOf(VARIABLE.matcher(segment).replaceAll("")));
    }

    /** Whether it holds what no path of a request can. */
    private static boolean isBeyondPaths(String path) {
        int star = path.indexOf('*');
        return star >= 0 && star < path.length() - 1 || PARAMETERS.matchesAnyOf(path);
    }

    /** What recognizes the paths that a template is for. */
    static Pattern pattern(String template) {
        boolean open = template.endsWith("*");
        String whole = open ? template.substring(0, template.length() - 1) : template;
        String quoted =
                Arrays.stream(VARIABLE.split(whole, -1)).map(Pattern::quote).collect(Collectors.joining("[^/]+"));
        return Pattern.compile(quoted + (open ? ".*" : "/?"));
    }
}
