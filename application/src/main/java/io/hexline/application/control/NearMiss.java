package io.hexline.application.control;

import com.google.common.base.Splitter;
import io.hexline.application.control.Journal.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntBiFunction;

/**
 * A request for which there is no route, with the routes that come closest to it.
 *
 * @param closest the closest first; none where nothing is like it
 */
public record NearMiss(Entry entry, List<Served> closest) {

    private static final int MOST = 3;

    /** No route has as many; what follows is not looked at. */
    private static final int MOST_SEGMENTS = 20;

    /** Of two methods, or a segment that is one too many. */
    private static final int OTHER_METHOD = 1;

    private static final int OTHER_SEGMENT = 6;
    private static final int VARIABLE = 1;
    private static final Splitter SEGMENTS = Splitter.on('/').omitEmptyStrings();

    /** A method and a template of a path. */
    public record Served(String method, String path) {

        private int distance(Entry entry) {
            int other = method.equals(entry.asked().method()) ? 0 : OTHER_METHOD;
            return other + distance(segments(path), segments(entry.asked().path()), Served::distance, OTHER_SEGMENT);
        }

        private static int distance(String template, String asked) {
            if (template.startsWith("{")) {
                return VARIABLE;
            }
            return Math.min(OTHER_SEGMENT, distance(letters(template), letters(asked), Served::substitution, 1));
        }

        private static int substitution(Character one, Character other) {
            return one.equals(other) ? 0 : 1;
        }

        private static List<Character> letters(String text) {
            return text.chars().mapToObj(letter -> (char) letter).toList();
        }

        /** Levenshtein's, with a price for each change. */
        private static <T> int distance(List<T> one, List<T> other, ToIntBiFunction<T, T> change, int missing) {
            int[] before = new int[other.size() + 1];
            for (int column = 1; column <= other.size(); column++) {
                before[column] = before[column - 1] + missing;
            }
            for (T element : one) {
                int[] now = new int[other.size() + 1];
                now[0] = before[0] + missing;
                for (int column = 1; column <= other.size(); column++) {
                    int changed = before[column - 1] + change.applyAsInt(element, other.get(column - 1));
                    now[column] = Math.min(changed, Math.min(before[column], now[column - 1]) + missing);
                }
                before = now;
            }
            return before[other.size()];
        }
    }

    /** The request with those of the routes that are like it. */
    public static NearMiss of(Entry entry, List<Served> routes) {
        int far = OTHER_SEGMENT * Math.max(1, segments(entry.asked().path()).size() / 2);
        return new NearMiss(
                entry,
                routes.stream()
                        .map(route -> new Candidate(route, route.distance(entry)))
                        .filter(candidate -> candidate.distance() <= far)
                        .sorted(Comparator.comparingInt(Candidate::distance))
                        .limit(MOST)
                        .map(Candidate::route)
                        .toList());
    }

    private static List<String> segments(String path) {
        return SEGMENTS.splitToStream(path).limit(MOST_SEGMENTS).toList();
    }

    private record Candidate(Served route, int distance) {}
}
