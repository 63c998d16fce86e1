package io.hexline.bootstrap.moves;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.bootstrap.moves.Stage.Mover;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.simulation.Divergence;
import io.hexline.world.Fault;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Users of one request who take what others of it give up. */
class DependentUsersTest {

    private static final List<List<String>> BOTH_MOVED = List.of(List.of("moved"), List.of("moved"));

    private static Stage stage(Fault... faults) {
        Norway norway = new Norway()
                .with("ada", Norway.OSLO, ada -> ada.withExtension("101").withNumber(Norway.number("+4721555101")))
                .with("bob", Norway.BERGEN, bob -> bob.withExtension("102").withNumber(Norway.number("+4721555102")));
        List.of(faults).forEach(norway::with);
        return new Stage(norway);
    }

    private static JobWithUsers run(Stage stage, boolean turned, Mover one, Mover other) {
        return turned ? stage.run(other, one) : stage.run(one, other);
    }

    private static void assertLines(Stage stage, String name, Location location, String extension, String number) {
        assertEquals(Optional.of(location.id()), stage.subscriber(name).location(), name);
        assertEquals(
                Optional.of(new Extension(extension)),
                stage.subscriber(name).lines().extension(),
                name);
        assertEquals(
                Optional.of(Norway.number(number)),
                stage.subscriber(name).lines().number(),
                name);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void oneTakesTheExtensionThatAnotherGivesUp(boolean turned) {
        Stage stage = stage();

        JobWithUsers job =
                run(stage, turned, Mover.move("ada", Norway.BERGEN).extension("102"), Mover.move("bob", Norway.TROMSO));

        assertEquals(BOTH_MOVED, Stage.outcomes(job));
        assertLines(stage, "ada", Norway.BERGEN, "102", "+4721555101");
        assertLines(stage, "bob", Norway.TROMSO, "102", "+4721555102");
        assertEquals(Divergence.IN_STEP, stage.memory.divergence());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void oneTakesTheNumberThatAnotherGivesUp(boolean turned) {
        Stage stage = stage();

        JobWithUsers job = run(
                stage,
                turned,
                Mover.move("ada", Norway.BERGEN).number("+4721555102"),
                Mover.move("bob", Norway.TROMSO).number(""));

        assertEquals(BOTH_MOVED, Stage.outcomes(job));
        assertLines(stage, "ada", Norway.BERGEN, "101", "+4721555102");
        assertEquals(Optional.empty(), stage.subscriber("bob").lines().number());
        assertEquals(Divergence.IN_STEP, stage.memory.divergence());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void twoSwapExtensions(boolean turned) {
        Stage stage = stage();

        JobWithUsers job = run(
                stage,
                turned,
                Mover.move("ada", Norway.BERGEN).extension("102"),
                Mover.move("bob", Norway.OSLO).extension("101"));

        assertEquals(BOTH_MOVED, Stage.outcomes(job));
        assertLines(stage, "ada", Norway.BERGEN, "102", "+4721555101");
        assertLines(stage, "bob", Norway.OSLO, "101", "+4721555102");
        assertEquals(Divergence.IN_STEP, stage.memory.divergence());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void twoSwapNumbers(boolean turned) {
        Stage stage = stage();

        JobWithUsers job = run(
                stage,
                turned,
                Mover.move("ada", Norway.BERGEN).number("+4721555102"),
                Mover.move("bob", Norway.OSLO).number("+4721555101"));

        assertEquals(BOTH_MOVED, Stage.outcomes(job));
        assertLines(stage, "ada", Norway.BERGEN, "101", "+4721555102");
        assertLines(stage, "bob", Norway.OSLO, "102", "+4721555101");
        assertEquals(Divergence.IN_STEP, stage.memory.divergence());
    }

    @Test
    void twoSwapThoughTheirDevicesHaveOneName() {
        Stage stage = new Stage(new Norway()
                .with("ada", Norway.OSLO, ada -> ada.withExtension("101").withDevice("desk"))
                .with("bob", Norway.BERGEN, bob -> bob.withExtension("102").withDevice("desk")));

        JobWithUsers job = stage.run(
                Mover.move("ada", Norway.BERGEN).extension("102"),
                Mover.move("bob", Norway.OSLO).extension("101"));

        assertEquals(BOTH_MOVED, Stage.outcomes(job));
    }

    @Test
    void twoSwapThoughTheirLocationsAreFull() {
        Stage stage = new Stage(new Norway()
                .with("ada", Norway.OSLO, ada -> ada.withExtension("101"))
                .with("bob", Norway.BERGEN, bob -> bob.withExtension("102")));
        stage.limit(Norway.OSLO, 1);
        stage.limit(Norway.BERGEN, 1);

        JobWithUsers job = stage.run(
                Mover.move("ada", Norway.BERGEN).extension("102"),
                Mover.move("bob", Norway.OSLO).extension("101"));

        assertEquals(BOTH_MOVED, Stage.outcomes(job));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void twoCrossBetweenFullLocations(boolean turned) {
        Stage stage = new Stage(new Norway()
                .with("ada", Norway.OSLO, ada -> ada.withExtension("101"))
                .with("bob", Norway.BERGEN, bob -> bob.withExtension("102")));
        stage.limit(Norway.OSLO, 1);
        stage.limit(Norway.BERGEN, 1);

        assertEquals(
                BOTH_MOVED,
                Stage.outcomes(run(stage, turned, Mover.move("ada", Norway.BERGEN), Mover.move("bob", Norway.OSLO))));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void oneComesWhereAnotherLeavesWithADeviceOfTheSameName(boolean turned) {
        Stage stage = new Stage(new Norway()
                .with("ada", Norway.OSLO, ada -> ada.withExtension("101").withDevice("desk"))
                .with("bob", Norway.BERGEN, bob -> bob.withExtension("102").withDevice("desk")));

        assertEquals(
                BOTH_MOVED,
                Stage.outcomes(run(stage, turned, Mover.move("ada", Norway.BERGEN), Mover.move("bob", Norway.TROMSO))));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whoIsCalledBackForAnotherLeavesAfterThatOne(boolean turned) {
        Stage stage = new Stage(new Norway()
                .with("ada", Norway.OSLO, ada -> ada.withExtension("101"))
                .with("bob", Norway.OSLO, bob -> bob.withExtension("102").calledBackAt(new PersonId("ada"))));

        assertEquals(
                BOTH_MOVED,
                Stage.outcomes(run(stage, turned, Mover.move("ada", Norway.BERGEN), Mover.move("bob", Norway.BERGEN))));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void twoWhoAreCalledBackForEachOtherLeaveTogether(boolean turned) {
        Stage stage = new Stage(new Norway()
                .with("ada", Norway.OSLO, ada -> ada.withExtension("101").calledBackAt(new PersonId("bob")))
                .with("bob", Norway.OSLO, bob -> bob.withExtension("102").calledBackAt(new PersonId("ada"))));

        assertEquals(
                BOTH_MOVED,
                Stage.outcomes(run(stage, turned, Mover.move("ada", Norway.BERGEN), Mover.move("bob", Norway.TROMSO))));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theLastRoomIsWhoeversIdComesFirst(boolean turned) {
        Stage stage = new Stage(new Norway()
                .with("ada", Norway.OSLO, ada -> ada.withExtension("101"))
                .with("bob", Norway.OSLO, bob -> bob.withExtension("102")));
        stage.limit(Norway.BERGEN, 1);

        JobWithUsers job = run(stage, turned, Mover.move("ada", Norway.BERGEN), Mover.move("bob", Norway.BERGEN));

        assertEquals(List.of("moved"), Stage.outcome(job, turned ? 2 : 1));
        assertEquals(List.of("19603"), Stage.outcome(job, turned ? 1 : 2));
    }

    /** Ada waits for Bob, and Bob for all three who have an extension that he keeps. */
    @Test
    void whoFindsNoRoomInAGroupFailsAndTheOthersGo() {
        Stage stage = new Stage(new Norway()
                .with(
                        "bob",
                        Norway.BERGEN,
                        bob -> bob.withExtension("200")
                                .withAlternate(Norway.number("+4721555101"), "201")
                                .withAlternate(Norway.number("+4721555102"), "202"))
                .with("eve", Norway.BERGEN, eve -> eve.withExtension("300"))
                .with("ada", Norway.OSLO, ada -> ada.withExtension("200").withDevice("desk"))
                .with("dan", Norway.OSLO, dan -> dan.withExtension("201").withDevice("desk"))
                .with("fay", Norway.OSLO, fay -> fay.withExtension("202")));
        stage.limit(Norway.BERGEN, 3);

        JobWithUsers job = stage.run(
                Mover.move("bob", Norway.OSLO),
                Mover.move("ada", Norway.BERGEN),
                Mover.move("dan", Norway.BERGEN),
                Mover.move("fay", Norway.BERGEN));

        assertEquals(
                List.of(List.of("moved"), List.of("moved"), List.of("19603", "19609"), List.of("moved")),
                Stage.outcomes(job));
    }

    @Test
    void whoWaitsForOneThatCannotLeaveStaysToo() {
        Stage stage = stage(new Fault(
                Collaborator.PLATFORM,
                Optional.of("put"),
                new Fault.Failure.Answer(500, "", "no"),
                1,
                OptionalInt.of(1)));

        JobWithUsers job = stage.run(
                Mover.move("ada", Norway.BERGEN).extension("102"),
                Mover.move("bob", Norway.OSLO).extension("101"));

        assertEquals(List.of(List.of("4202"), List.of("25383")), Stage.outcomes(job));
        stage.assertNothingHasChanged();
        assertEquals(Divergence.IN_STEP, stage.memory.divergence());
    }
}
