package io.hexline.bootstrap.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.Sets;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Code.CodeEntry.Kind;
import io.hexline.domain.code.Codes;
import io.hexline.domain.code.MoveUserCode;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Two codes that hold at once are both told, whatever they are: each pair of runs that show one, made one request to one
 * world. Some pairs by chance, or all of them, which takes minutes:
 *
 * <pre>-Dhexline.pairs=all</pre>
 *
 * or those with some codes:
 *
 * <pre>-Dhexline.pairs.of=LOCATION_FULL,USER_NOT_FOUND</pre>
 */
class PairsTest {

    private static final boolean ALL = "all".equals(System.getProperty("hexline.pairs"));
    private static final long SEED = Long.getLong("hexline.pairs.seed", 20260402);
    private static final int SAMPLE = 150;

    /** Names of codes; empty for any. */
    private static final List<String> OF =
            Splitter.on(',').omitEmptyStrings().splitToList(System.getProperty("hexline.pairs.of", ""));

    private static final Comparator<Code> IN_ANSWERS =
            Comparator.<Code, Kind>comparing(code -> code.entry().kind()).thenComparing(Codes.ORDER);

    private static final Way FOREIGN_TARGET = new Way(MoveUserCode.ENTERPRISE_DIFFERS, true);

    private final Map<Way, PairedRow> rows = new TreeMap<>();
    private final Map<Way, Set<Code>> alone = new LinkedHashMap<>();
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final List<String> wrong = new ArrayList<>();

    private enum Verdict {
        AS_EXPECTED,
        OTHERWISE,
        /** Both say something else about one thing, or no world can be so. */
        CONTRADICTORY,
        /** What the one is about is not there where the other is. */
        APART
    }

    /** How a code is shown: by what is asked for, or by how the world is. */
    private record Way(Code code, boolean asked) implements Comparable<Way> {

        private static final Comparator<Way> ORDER =
                Comparator.comparing(Way::code, Codes.ORDER).thenComparing(Way::asked);

        static Way of(PairedRow row) {
            return new Way(row.code(), row.isAsked());
        }

        @Override
        public int compareTo(Way other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return code.name() + (asked ? " as it is asked for" : "");
        }
    }

    private record Pair(Way one, Way other) {

        boolean has(Way way) {
            return one.equals(way) || other.equals(way);
        }

        boolean concerns(Predicate<Code> wanted) {
            return wanted.test(one.code()) || wanted.test(other.code());
        }
    }

    @Test
    void twoCodesThatHoldAtOnceAreBothTold() {
        ProjectSuite.scenarios().stream()
                .filter(scenario -> scenario.file().startsWith(ProjectSuite.FOLDER.resolve("move")))
                .flatMap(PairedRow::in)
                .sorted(Comparator.comparing(PairedRow::isElsewhere))
                .forEach(row -> rows.putIfAbsent(Way.of(row), row));
        rows.forEach((way, row) -> row.answer()
                .toOption()
                .filter(codes -> codes.contains(way.code()))
                .forEach(codes -> alone.put(way, Set.copyOf(codes))));
        List<Pair> pairs = pairs();

        pairs.forEach(pair -> verdicts.merge(verdict(pair), 1, Integer::sum));

        System.out.println("pairs of codes: " + alone.size() + " ways to show a code, " + pairs.size() + " of "
                + alone.size() * (alone.size() - 1) / 2 + " pairs (seed " + SEED + "): " + verdicts + "; alone only: "
                + Sets.difference(rows.keySet(), alone.keySet()));
        assertEquals("", String.join(System.lineSeparator(), wrong));
        assertTrue(verdicts.getOrDefault(Verdict.AS_EXPECTED, 0) > pairs.size() / 2, verdicts::toString);
    }

    private List<Pair> pairs() {
        List<Way> ways = List.copyOf(alone.keySet());
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < ways.size(); one++) {
            for (int other = one + 1; other < ways.size(); other++) {
                pairs.add(new Pair(ways.get(one), ways.get(other)));
            }
        }
        Collections.shuffle(pairs, new Random(SEED));
        if (!OF.isEmpty()) {
            return pairs.stream()
                    .filter(pair -> pair.concerns(code -> OF.contains(code.name())))
                    .toList();
        }
        return ALL ? pairs : pairs.subList(0, SAMPLE);
    }

    private Verdict verdict(Pair pair) {
        if (Unpaired.areApart(pair.one().code(), pair.other().code())) {
            return Verdict.APART;
        }
        Optional<PairedRow> both = rows.get(pair.one()).and(rows.get(pair.other()));
        if (both.isEmpty()) {
            return Verdict.CONTRADICTORY;
        }
        Either<List<String>, List<Code>> answer = both.get().answer();
        if (answer.isLeft()) {
            return Verdict.CONTRADICTORY;
        }
        List<Code> expected = expected(pair);
        if (expected.equals(answer.get())) {
            return Verdict.AS_EXPECTED;
        }
        List<Code> less =
                expected.stream().filter(code -> !answer.get().contains(code)).toList();
        List<Code> more =
                answer.get().stream().filter(code -> !expected.contains(code)).toList();
        wrong.add(pair.one() + " and " + pair.other() + ": without " + less + ", with " + more + ", came "
                + answer.get());
        return Verdict.OTHERWISE;
    }

    private List<Code> expected(Pair pair) {
        Set<Code> both = Sets.union(alone.get(pair.one()), alone.get(pair.other()));
        return Interactions.of(both, pair.has(FOREIGN_TARGET)).stream()
                .sorted(IN_ANSWERS)
                .toList();
    }
}
