package io.hexline.domain.move;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.value.Id.PersonId;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoveScheduleTest {

    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonId BEN = new PersonId("ben");
    private static final PersonId CLEO = new PersonId("cleo");
    private static final List<PersonId> ALL = List.of(ANNA, BEN, CLEO);

    @Test
    void nobodyWaitsSoTheOrderStays() {
        assertEquals(List.of(List.of(ANNA), List.of(BEN), List.of(CLEO)), MoveSchedule.of(ALL, Map.of()));
    }

    @Test
    void whoGivesUpGoesFirst() {
        assertEquals(
                List.of(List.of(CLEO), List.of(BEN), List.of(ANNA)),
                MoveSchedule.of(ALL, Map.of(ANNA, Set.of(BEN), BEN, Set.of(CLEO))));
    }

    @Test
    void whoSwapsGoesTogether() {
        List<List<PersonId>> groups = MoveSchedule.of(ALL, Map.of(ANNA, Set.of(CLEO), CLEO, Set.of(ANNA)));
        assertEquals(
                List.of(Set.of(ANNA, CLEO), Set.of(BEN)),
                groups.stream().map(HashSet::new).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 100_000})
    void manyInALineGoBackwards(int many) {
        List<PersonId> line = IntStream.range(0, many)
                .mapToObj(index -> new PersonId("user" + index))
                .toList();
        Map<PersonId, Set<PersonId>> waits = new HashMap<>();
        IntStream.range(1, many).forEach(index -> waits.put(line.get(index - 1), Set.of(line.get(index))));
        List<PersonId> order =
                MoveSchedule.of(line, waits).stream().flatMap(List::stream).collect(Collectors.toList());
        Collections.reverse(order);
        assertEquals(line, order);
    }
}
