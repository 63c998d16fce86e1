package io.hexline.bootstrap.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Sets;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Code.CodeEntry.Kind;
import io.hexline.domain.code.Codes;
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
import org.junit.jupiter.api.Test;

/**
 * Two codes that hold at once are both told, whatever they are: each pair of runs that show one, made one request to one
 * world. Some pairs by chance, or all of them, which takes minutes:
 *
 * <pre>-Dhexline.pairs=all</pre>
 */
class PairsTest {

    private static final boolean ALL = "all".equals(System.getProperty("hexline.pairs"));
    private static final long SEED = Long.getLong("hexline.pairs.seed", 20260402);
    private static final int SAMPLE = 150;

    private static final Comparator<Code> IN_ANSWERS =
            Comparator.<Code, Kind>comparing(code -> code.entry().kind()).thenComparing(Codes.ORDER);

    private final Map<Code, PairedRow> rows = new TreeMap<>(Codes.ORDER);
    private final Map<Code, Set<Code>> alone = new LinkedHashMap<>();
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

    private record Pair(Code one, Code other) {}

    @Test
    void twoCodesThatHoldAtOnceAreBothTold() {
        ProjectSuite.scenarios().stream()
                .filter(scenario -> scenario.file().startsWith(ProjectSuite.FOLDER.resolve("move")))
                .flatMap(PairedRow::in)
                .forEach(row -> rows.putIfAbsent(row.code(), row));
        rows.forEach((code, row) -> row.answer()
                .toOption()
                .filter(codes -> codes.contains(code))
                .forEach(codes -> alone.put(code, Set.copyOf(codes))));
        List<Pair> pairs = pairs();

        pairs.forEach(pair -> verdicts.merge(verdict(pair), 1, Integer::sum));

        System.out.println("pairs of codes: " + alone.size() + " codes, " + pairs.size() + " of "
                + alone.size() * (alone.size() - 1) / 2 + " pairs (seed " + SEED + "): " + verdicts + "; alone only: "
                + Sets.difference(rows.keySet(), alone.keySet()));
        assertEquals(List.of(), wrong);
        assertTrue(verdicts.getOrDefault(Verdict.AS_EXPECTED, 0) > pairs.size() / 2, verdicts::toString);
    }

    private List<Pair> pairs() {
        List<Code> codes = List.copyOf(alone.keySet());
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < codes.size(); one++) {
            for (int other = one + 1; other < codes.size(); other++) {
                pairs.add(new Pair(codes.get(one), codes.get(other)));
            }
        }
        Collections.shuffle(pairs, new Random(SEED));
        return ALL ? pairs : pairs.subList(0, SAMPLE);
    }

    private Verdict verdict(Pair pair) {
        if (Interactions.areApart(pair.one(), pair.other())) {
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
        wrong.add(pair.one().name() + " and " + pair.other().name() + ": without " + less + ", with " + more + ", came "
                + answer.get());
        return Verdict.OTHERWISE;
    }

    private List<Code> expected(Pair pair) {
        Set<Code> both = Sets.union(alone.get(pair.one()), alone.get(pair.other()));
        return Interactions.of(both).stream().sorted(IN_ANSWERS).toList();
    }
}
