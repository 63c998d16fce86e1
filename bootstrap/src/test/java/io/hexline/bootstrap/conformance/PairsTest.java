package io.hexline.bootstrap.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.Sets;
import io.hexline.conformance.scenario.Scenario;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Code.CodeEntry.Kind;
import io.hexline.domain.code.Codes;
import io.hexline.domain.code.MoveUserCode;
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
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private final Map<Way, Map<PairedRow, Set<Code>>> alone = new TreeMap<>();
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final List<String> wrong = new ArrayList<>();

    private enum Verdict {
        BOTH_TOLD,
        /** As it is said what they make of each other. */
        ONE_HIDES_THE_OTHER,
        OTHERWISE,
        /** No world can be so, and it is said why. */
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

        Set<Code> codes() {
            return Sets.newHashSet(one.code(), other.code());
        }

        @Override
        public String toString() {
            return one + " and " + other;
        }
    }

    private record World(PairedRow both, List<Code> expected) {}

    @Test
    void twoCodesThatHoldAtOnceAreBothTold() {
        List<Scenario> scenarios = ProjectSuite.scenarios().stream()
                .filter(scenario -> scenario.file().startsWith(ProjectSuite.FOLDER.resolve("move")))
                .toList();
        scenarios.stream()
                .flatMap(PairedRow::in)
                .sorted(Comparator.comparing(PairedRow::isElsewhere).thenComparing(row -> !row.namesNora()))
                .forEach(row -> row.answer()
                        .toOption()
                        .filter(codes -> codes.contains(row.code()))
                        .forEach(codes -> alone.computeIfAbsent(Way.of(row), way -> new LinkedHashMap<>())
                                .put(row, Set.copyOf(codes))));
        assertEquals(
                scenarios.stream().flatMap(PairedRow::codes).collect(Collectors.toSet()),
                alone.keySet().stream().map(Way::code).collect(Collectors.toSet()));
        List<Pair> pairs = pairs();

        pairs.forEach(pair -> verdicts.merge(verdict(pair), 1, Integer::sum));

        System.out.println("pairs of codes: " + alone.size() + " ways to show a code, " + pairs.size() + " of "
                + alone.size() * (alone.size() - 1) / 2 + " pairs (seed " + SEED + "): " + verdicts);
        assertEquals("", String.join(System.lineSeparator(), wrong));
        assertTrue(verdicts.getOrDefault(Verdict.BOTH_TOLD, 0) > pairs.size() / 4, verdicts::toString);
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
                    .filter(pair -> pair.codes().stream().map(Code::name).anyMatch(OF::contains))
                    .toList();
        }
        return ALL ? pairs : pairs.subList(0, SAMPLE);
    }

    /** What comes of a world that shows both, if there is one; else of whichever world there is. */
    private Verdict verdict(Pair pair) {
        return worlds(pair)
                .sorted(Comparator.comparing(world -> !world.expected().containsAll(pair.codes())))
                .flatMap(world -> world.both().answer().toJavaStream().map(answer -> verdict(pair, world, answer)))
                .findFirst()
                .orElseGet(() -> withoutWorld(pair));
    }

    private Stream<World> worlds(Pair pair) {
        return Stream.concat(worlds(pair, false, PairedRow::and), worlds(pair, true, PairedRow::andOfAlternate));
    }

    private Stream<World> worlds(
            Pair pair, boolean ofTwoNumbers, BiFunction<PairedRow, PairedRow, Optional<PairedRow>> and) {
        return alone.get(pair.one()).keySet().stream()
                .flatMap(one -> alone.get(pair.other()).keySet().stream()
                        .flatMap(other -> and.apply(one, other).stream()
                                .map(both -> new World(both, expected(pair, one, other, ofTwoNumbers)))));
    }

    private List<Code> expected(Pair pair, PairedRow one, PairedRow other, boolean ofTwoNumbers) {
        Set<Code> both = Sets.union(
                alone.get(pair.one()).get(one), alone.get(pair.other()).get(other));
        return Interactions.of(both, pair.has(FOREIGN_TARGET), ofTwoNumbers).stream()
                .sorted(IN_ANSWERS)
                .toList();
    }

    private Verdict withoutWorld(Pair pair) {
        if (Unpaired.areApart(pair.one().code(), pair.other().code())) {
            return Verdict.APART;
        }
        wrong.add(pair + ": no world has both, and nobody says why");
        return Verdict.OTHERWISE;
    }

    private Verdict verdict(Pair pair, World world, List<Code> answer) {
        if (world.expected().equals(answer)) {
            return answer.containsAll(pair.codes()) ? Verdict.BOTH_TOLD : Verdict.ONE_HIDES_THE_OTHER;
        }
        List<Code> less =
                world.expected().stream().filter(code -> !answer.contains(code)).toList();
        List<Code> more =
                answer.stream().filter(code -> !world.expected().contains(code)).toList();
        wrong.add(pair + ": without " + less + ", with " + more + ", came " + answer);
        return Verdict.OTHERWISE;
    }
}
