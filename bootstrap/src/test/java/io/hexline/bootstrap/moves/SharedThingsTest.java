package io.hexline.bootstrap.moves;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.bootstrap.moves.Stage.Mover;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.location.Feature;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import io.hexline.simulation.Divergence;
import io.hexline.testkit.AWorld;
import io.hexline.world.Fault;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Users of one request who share a device profile, or of whom one replaces the other as an operator. */
class SharedThingsTest {

    private static final List<List<String>> BOTH_MOVED = List.of(List.of("moved"), List.of("moved"));

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aProfileGoesWithAllWhoShareIt(boolean turned) {
        Stage stage = new Stage(sharing());

        assertEquals(
                BOTH_MOVED,
                Stage.outcomes(run(stage, turned, Mover.move("ada", Norway.BERGEN), Mover.move("bob", Norway.BERGEN))));
        assertEquals(
                Set.of(AWorld.deviceProfile(Norway.OSLO.id(), "lobby", new PersonId("ada"), new PersonId("bob"))
                        .movedTo(Norway.BERGEN.id())
                        .at(Version.FIRST)),
                stage.memory.world().deviceProfiles());
        assertEquals(Divergence.IN_STEP, stage.memory.divergence());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aProfileCannotGoToTwoPlaces(boolean turned) {
        Stage stage = new Stage(sharing());

        JobWithUsers job = run(stage, turned, Mover.move("ada", Norway.BERGEN), Mover.move("bob", Norway.TROMSO));

        assertEquals(List.of(List.of("19608"), List.of("19608")), Stage.outcomes(job));
        stage.assertNothingHasChanged();
    }

    @Test
    void aProfileStaysWithWhoeverDoesNotGo() {
        Stage stage = new Stage(sharing().with("cleo", Norway.OSLO, cleo -> cleo.withExtension("103")));

        JobWithUsers job = stage.run(Mover.move("ada", Norway.BERGEN), Mover.move("cleo", Norway.BERGEN));

        assertEquals(List.of(List.of("19608"), List.of("moved")), Stage.outcomes(job));
    }

    private static Norway sharing() {
        return new Norway()
                .with("ada", Norway.OSLO, ada -> ada.withExtension("101"))
                .with("bob", Norway.OSLO, bob -> bob.withExtension("102"))
                .withProfile(Norway.OSLO, "lobby", "ada", "bob");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anOperatorIsReplacedByWhoeverComesUnderItsExtension(boolean turned) {
        Stage stage = operating();

        JobWithUsers job = run(
                stage,
                turned,
                Mover.move("ada", Norway.BERGEN),
                Mover.move("bob", Norway.OSLO).extension("101"));

        assertEquals(BOTH_MOVED, Stage.outcomes(job));
        assertEquals(
                Set.of(Optional.of(new Extension("101"))),
                stage.memory.world().features().stream().map(Feature::operator).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anOperatorStaysWhomNobodyReplaces(boolean turned) {
        JobWithUsers job = run(operating(), turned, Mover.move("ada", Norway.BERGEN), Mover.move("bob", Norway.OSLO));

        assertEquals(List.of("19610"), Stage.outcome(job, turned ? 2 : 1));
        assertEquals(List.of("moved"), Stage.outcome(job, turned ? 1 : 2));
    }

    /** Bob is on his way to Oslo, and turns out not to fit in. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anOperatorStaysWhoseReplacementStays(boolean turned) {
        Stage stage = operating(new Fault(
                Collaborator.PLATFORM,
                Optional.of("put"),
                new Fault.Failure.Answer(500, "", "no"),
                1,
                OptionalInt.of(1)));

        JobWithUsers job = run(
                stage,
                turned,
                Mover.move("ada", Norway.BERGEN),
                Mover.move("bob", Norway.OSLO).extension("101"));

        assertEquals(Set.of(List.of("25383"), List.of("19610")), Set.copyOf(Stage.outcomes(job)));
        stage.assertNothingHasChanged();
    }

    private static Stage operating(Fault... faults) {
        Norway norway = new Norway()
                .with("ada", Norway.OSLO, ada -> ada.withExtension("101"))
                .with("bob", Norway.BERGEN, bob -> bob.withExtension("102"))
                .with(AWorld.autoAttendant(Norway.OSLO.id(), "Menu", new Extension("101")));
        List.of(faults).forEach(norway::with);
        return new Stage(norway);
    }

    private static JobWithUsers run(Stage stage, boolean turned, Mover one, Mover other) {
        return turned ? stage.run(other, one) : stage.run(one, other);
    }
}
