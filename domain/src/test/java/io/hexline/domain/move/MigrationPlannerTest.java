package io.hexline.domain.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveRequestCode;
import io.hexline.domain.move.MigrationOrder.Cluster;
import io.hexline.domain.move.MigrationPlan.PlannedMove;
import io.hexline.domain.value.Id.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationPlannerTest {

    private static final String SHARED = "19608";
    private static final String CALLED_BACK = "27967";
    private static final String FULL = "19603";

    @Test
    void whoDependsOnNobodyFillsBatchesInTheOrderOfIds() {
        MigrationPlan plan = Migrants.of(250).plan();

        assertEquals(List.of(100, 100, 50), sizes(plan));
        assertEquals(names(0, 250), names(plan));
        assertEquals(250, plan.movable());
        assertEquals(List.of(), plan.blocked());
    }

    @Test
    void nobodyNeedsNoBatch() {
        assertEquals(new MigrationPlan(List.of(), List.of()), Migrants.of(0).plan());
    }

    @Test
    void whoIsCalledBackGoesAfterThoseForWhomItIs() {
        MigrationPlan plan = Migrants.of(3).calledBackAt("user002", "user000").plan();

        assertEquals(List.of("user002", "user000", "user001"), names(plan));
        assertEquals(List.of(), plan.blocked());
        assertEquals(
                Set.of(new PersonId("user002")), plan.batches().get(0).get(1).waitsFor());
        assertEquals(Set.of(), plan.batches().get(0).get(0).waitsFor());
    }

    @Test
    void thoseWhoDependOnEachOtherAreInOneBatch() {
        MigrationPlan plan = Migrants.of(101).calledBackAt("user100", "user099").plan();

        assertEquals(List.of(99, 2), sizes(plan));
        assertEquals(List.of("user100", "user099"), names(plan).subList(99, 101));
    }

    @Test
    void thoseWhoDependOnEachOtherStandTogether() {
        MigrationPlan plan = Migrants.of(150)
                .calledBackAt("user000", "user149")
                .calledBackAt("user120", "user149")
                .plan();

        assertEquals(List.of("user000", "user120", "user149"), names(plan).subList(0, 3));
    }

    @Test
    void moreThanABatchHoldsGoInOrder() {
        Migrants migrants = Migrants.of(151);
        IntStream.range(1, 151).forEach(index -> migrants.calledBackAt(Migrants.name(index), "user000"));
        MigrationPlan plan = migrants.plan();

        assertEquals(List.of(100, 51), sizes(plan));
        assertEquals("user000", names(plan).get(150));
        assertEquals(List.of(), plan.blocked());
    }

    @Test
    void whoWaitsForSomebodyWhoCannotGoCannotEither() {
        MigrationPlan plan = Migrants.of(4)
                .with("user002", ASubscriber::hoteling)
                .calledBackAt("user002", "user000")
                .calledBackAt("user003", "user001")
                .plan();

        assertEquals(List.of("user003", "user001"), names(plan));
        assertEquals(Set.of("user000", "user002"), blocked(plan).keySet());
        assertEquals(List.of(CALLED_BACK), blocked(plan).get("user000"));
    }

    @Test
    void thoseWhoShareAProfileGoTogether() {
        MigrationPlan plan =
                Migrants.of(3).sharing("desk", Stream.of("user000", "user002")).plan();

        assertEquals(List.of("user000", "user002", "user001"), names(plan));
        assertEquals(List.of(), plan.blocked());
    }

    @Test
    void whereOneOfThemCannotGoTheOthersAreLookedAtWithoutIt() {
        MigrationPlan plan = Migrants.of(5)
                .sharing("desk", Stream.of("user000", "user002"))
                .sharing("lab", Stream.of("user001", "user003", "user004"))
                .with("user002", ASubscriber::hoteling)
                .plan();

        assertEquals(List.of("user001", "user003", "user004"), names(plan));
        assertEquals(List.of(SHARED), blocked(plan).get("user000"));
    }

    @Test
    void aProfileThatMoreShareThanGoAtOnceKeepsEachOfThem() {
        MigrationPlan plan =
                Migrants.of(102).sharing("desk", names(0, 101).stream()).plan();

        assertEquals(List.of("user101"), names(plan));
        assertEquals(101, plan.blocked().size());
        assertEquals(Set.of(List.of(SHARED)), Set.copyOf(blocked(plan).values()));
    }

    @Test
    void whomManyProfilesBindIntoOneGroupThatIsTooLargeIsLookedAtAlone() {
        Migrants migrants = Migrants.of(102);
        IntStream.range(0, 101)
                .forEach(index ->
                        migrants.sharing("desk" + index, Stream.of(Migrants.name(index), Migrants.name(index + 1))));
        MigrationPlan plan = migrants.plan();

        assertEquals(List.of(), plan.batches());
        assertEquals(Set.of(List.of(SHARED)), Set.copyOf(blocked(plan).values()));
    }

    @Test
    void theTargetFillsUp() {
        MigrationPlan plan = Migrants.of(5)
                .limit(3)
                .calledBackAt("user004", "user000")
                .with("user001", ASubscriber::hoteling)
                .plan();

        assertEquals(List.of("user004", "user000", "user002"), names(plan));
        assertEquals(List.of(FULL), blocked(plan).get("user003"));
    }

    @Test
    void whatIsKnownBesideKeepsAUserToo() {
        Finding licenseless = Finding.of(MoveRequestCode.NOT_A_CALLING_USER);
        MigrationPlan plan = Migrants.of(2).knowing("user001", licenseless).plan();

        assertEquals(List.of("user000"), names(plan));
        assertEquals(List.of(licenseless), plan.blocked().get(0).assessment().errors());
    }

    @Test
    void theFirstBatchIsThereOnceSomebodyIsInTheSecond() {
        Migrants migrants = Migrants.of(101);
        MigrationOrder order = migrants.order();
        MigrationPlanner planner = Migrants.planner(order);
        List<Cluster> clusters = new ArrayList<>(order.clusters());
        Cluster last = clusters.remove(100);

        clusters.forEach(cluster -> planner.add(cluster, migrants.candidates(cluster)));
        assertFalse(planner.hasFirstBatch());
        planner.add(last, migrants.candidates(last));
        assertTrue(planner.hasFirstBatch());
    }

    private static List<String> names(int from, int to) {
        return IntStream.range(from, to).mapToObj(Migrants::name).toList();
    }

    private static List<Integer> sizes(MigrationPlan plan) {
        return plan.batches().stream().map(List::size).toList();
    }

    private static List<String> names(MigrationPlan plan) {
        return plan.batches().stream()
                .flatMap(List::stream)
                .map(MigrationPlannerTest::name)
                .toList();
    }

    private static Map<String, List<String>> blocked(MigrationPlan plan) {
        return plan.blocked().stream()
                .collect(Collectors.toMap(
                        MigrationPlannerTest::name,
                        move -> MoveFixture.codes(move.assessment().errors())));
    }

    private static String name(PlannedMove move) {
        return move.person().id().value();
    }
}
