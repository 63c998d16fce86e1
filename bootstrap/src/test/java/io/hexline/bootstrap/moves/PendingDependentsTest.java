package io.hexline.bootstrap.moves;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.collaborator.CallingPlatform;
import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.bootstrap.moves.Stage.Mover;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.Extension;
import io.hexline.simulation.Divergence;
import io.hexline.world.OrderCourse;
import io.hexline.world.OrderCourse.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Users who take what others give up, where the carrier does not complete the orders at once. */
class PendingDependentsTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final List<List<String>> BOTH_PENDING = List.of(List.of("pending"), List.of("pending"));
    private static final List<List<String>> BOTH_MOVED = List.of(List.of("moved"), List.of("moved"));

    private static Stage stage(Outcome outcome) {
        return new Stage(new Norway()
                .with("ada", Norway.OSLO, ada -> ada.withExtension("101"))
                .with("bob", Norway.BERGEN, bob -> bob.withExtension("102").withNumber(Norway.number("+4721555102")))
                .with("carl", Norway.OSLO, carl -> carl.withExtension("103").withNumber(Norway.number("+4721555103")))
                .withOrders(new OrderCourse(outcome, HOUR, Optional.empty())));
    }

    private static void assertAt(Stage stage, String name, Location location, String extension) {
        assertEquals(Optional.of(location.id()), stage.subscriber(name).location(), name);
        assertEquals(
                Optional.of(new Extension(extension)),
                stage.subscriber(name).lines().extension(),
                name);
    }

    @Test
    void oneWaitsForAnothersOrder() {
        Stage stage = stage(Outcome.COMPLETED);

        JobWithUsers job =
                stage.run(Mover.move("ada", Norway.BERGEN).extension("102"), Mover.move("bob", Norway.TROMSO));
        assertEquals(BOTH_PENDING, Stage.outcomes(job));
        assertEquals(2, stage.settle());
        assertAt(stage, "ada", Norway.OSLO, "101");

        stage.clock.advance(HOUR);
        assertEquals(0, stage.settle());
        assertEquals(BOTH_MOVED, Stage.outcomes(stage.now(job)));
        assertAt(stage, "ada", Norway.BERGEN, "102");
        assertAt(stage, "bob", Norway.TROMSO, "102");
        assertEquals(Divergence.IN_STEP, stage.memory.divergence());
    }

    @Test
    void whoWaitedForAnOrderThatFailsFailsToo() {
        Stage stage = stage(Outcome.FAILED);
        JobWithUsers job =
                stage.run(Mover.move("ada", Norway.BERGEN).extension("102"), Mover.move("bob", Norway.TROMSO));

        stage.clock.advance(HOUR);

        assertEquals(0, stage.settle());
        assertEquals(List.of(List.of("4202"), List.of("1026015")), Stage.outcomes(stage.now(job)));
        assertAt(stage, "ada", Norway.OSLO, "101");
        assertAt(stage, "bob", Norway.BERGEN, "102");
        assertEquals(Divergence.IN_STEP, stage.memory.divergence());
    }

    @Test
    void twoSwapOnceBothOrdersAreCompleted() {
        Stage stage = stage(Outcome.COMPLETED);

        JobWithUsers job = stage.run(
                Mover.move("carl", Norway.BERGEN).extension("102"),
                Mover.move("bob", Norway.OSLO).extension("103"));
        assertEquals(BOTH_PENDING, Stage.outcomes(job));
        assertEquals(2, stage.settle());

        stage.clock.advance(HOUR);
        assertEquals(0, stage.settle());
        assertEquals(BOTH_MOVED, Stage.outcomes(stage.now(job)));
        assertAt(stage, "carl", Norway.BERGEN, "102");
        assertAt(stage, "bob", Norway.OSLO, "103");
        assertEquals(Divergence.IN_STEP, stage.memory.divergence());
    }

    @Test
    void aSwapThatTheCarrierRefusesMovesNobody() {
        Stage stage = stage(Outcome.FAILED);
        JobWithUsers job = stage.run(
                Mover.move("carl", Norway.BERGEN).extension("102"),
                Mover.move("bob", Norway.OSLO).extension("103"));

        stage.clock.advance(HOUR);

        stage.settle();
        assertEquals(0, stage.settle());
        assertEquals(List.of("1026015"), Stage.outcome(stage.now(job), 1));
        assertAt(stage, "carl", Norway.OSLO, "103");
        assertAt(stage, "bob", Norway.BERGEN, "102");
        assertEquals(Divergence.IN_STEP, stage.memory.divergence());
    }

    /** Something keeps them from going together, again and again; alone, each finds what the other one has. */
    @Test
    void aSwapThatTheStoreRefusesForGoodIsTakenApart() {
        Stage stage = stage(Outcome.COMPLETED);
        JobWithUsers job = stage.run(
                Mover.move("carl", Norway.BERGEN).extension("102"),
                Mover.move("bob", Norway.OSLO).extension("103"));
        stage.clock.advance(HOUR);
        otherwiseEachTime(stage);

        assertEquals(0, stage.settle());
        assertEquals(List.of(List.of("4202"), List.of("4202")), Stage.outcomes(stage.now(job)));
        assertAt(stage, "carl", Norway.OSLO, "103");
        assertAt(stage, "bob", Norway.BERGEN, "102");
        assertEquals(Divergence.IN_STEP, stage.memory.divergence());
    }

    private static void otherwiseEachTime(Stage stage) {
        stage.before(CallingPlatform.class, "put", () -> {
            Store store = stage.memory.host().store();
            InventoryNumber his = store.numbers()
                    .find(List.of(Norway.number("+4721555102")))
                    .get()
                    .get(0);
            store.unitOfWork().commit(List.of(new Write.PutNumber(his))).get();
            otherwiseEachTime(stage);
        });
    }
}
