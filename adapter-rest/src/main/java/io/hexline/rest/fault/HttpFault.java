package io.hexline.rest.fault;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    private static final Splitter SEGMENTS = Splitter.on('/');
    private static final CharMatcher BRACE = CharMatcher.is('{');
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}/]*}");

    /** What becomes of a request. */
    public sealed interface Failure {

        /**
         * It is refused.
         *
         * @param status of HTTP, from 400 to 599
         * @param message empty for the usual one
         * @param retryAfter in seconds; empty for no such header
         */
        record Refusal(int status, Optional<String> message, OptionalInt retryAfter) implements Failure {}

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
            public static final Duration LONGEST = Duration.ofMinutes(10);

            /** How far the rarest in a hundred is from the middle, in standard deviations. */
            private static final double HUNDREDTH = 2.326;

            /** One of the times. */
            Duration sample(double gaussian) {
                double spread = Math.log((double) rare.toNanos() / median.toNanos()) / HUNDREDTH;
                return Duration.ofNanos(
                        (long) Math.min(LONGEST.toNanos(), median.toNanos() * Math.exp(spread * gaussian)));
            }
        }
    }

    /** Whether each segment has at most one variable: where two meet, there are many ways to match them. */
    public static boolean isTemplate(String path) {
        return SEGMENTS.splitToStream(path).allMatch(segment -> BRACE.countIn(segment) <= 1);
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
