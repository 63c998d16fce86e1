package io.hexline.bootstrap.moves;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.hexline.application.collaborator.CallRecording;
import io.hexline.application.store.Write;
import io.hexline.bootstrap.moves.Stage.Mover;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.Offering.AnnouncementFile;
import io.hexline.domain.location.Offering.CallingPlans;
import io.hexline.domain.user.CallSettings;
import io.hexline.simulation.Divergence;
import io.hexline.testkit.ASubscriber;
import io.hexline.world.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever fails while a user is moved: the user stays as it was, and so does everybody outside. */
class AllOrNothingTest {

    private static final Fault.Failure BUSY = new Fault.Failure.Answer(503, "", "busy");
    static final CallSettings OWN_ANNOUNCEMENT = new CallSettings(
            CallingPlans.NONE,
            CallSettings.TimedServices.NONE,
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            CallSettings.CallerId.OWN_NUMBER,
            new CallSettings.Media(List.of(new AnnouncementFile("hello.wav", 100)), List.of(), Optional.empty()));

    private static Norway ada() {
        return new Norway().with("ada", Norway.OSLO, AllOrNothingTest::equipped).withRecording("ada");
    }

    private static ASubscriber equipped(ASubscriber ada) {
        return ada.withExtension("101")
                .withNumber(Norway.number("+4721555101"))
                .withDevice("desk")
                .withSettings(OWN_ANNOUNCEMENT);
    }

    private static Fault fault(Collaborator port, String method, int after) {
        return new Fault(port, Optional.of(method), BUSY, after, OptionalInt.of(1));
    }

    /** As often as it is insisted on, and not when it is tried later. */
    private static Fault restoreFails() {
        return new Fault(Collaborator.RECORDING, Optional.of("restore"), BUSY, 0, OptionalInt.of(5));
    }

    static Stream<Arguments> steps() {
        return Stream.of(
                arguments(0, "25382", fault(Collaborator.RECORDING, "disable", 0)),
                arguments(1, "19611", fault(Collaborator.FILES, "move", 0)),
                arguments(2, "19612", fault(Collaborator.FILES, "move", 1)),
                arguments(3, "25383", fault(Collaborator.PLATFORM, "put", 0)),
                arguments(4, "10050006", fault(Collaborator.CARRIER, "provisionAtTarget", 0)),
                arguments(5, "10050003", fault(Collaborator.CARRIER, "deleteFromSource", 0)),
                arguments(6, "10050000", fault(Collaborator.CARRIER, "updateNumberReferences", 0)),
                arguments(7, "10050001", fault(Collaborator.CARRIER, "updateLocationReference", 0)),
                arguments(8, "10050007", fault(Collaborator.EMERGENCY, "update", 0)),
                arguments(9, "10050005", fault(Collaborator.BILLING, "numbersMoved", 0)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aStepThatFailsUndoesThoseBeforeItInReverseOrder(int step, String code, Fault fault) {
        Stage stage = new Stage(ada().with(fault));

        JobWithUsers job = stage.run(Mover.move("ada", Norway.BERGEN));

        assertEquals(List.of(List.of(code)), Stage.outcomes(job));
        assertEquals(Commands.undone(step, step + 1), stage.commands());
        stage.assertNothingHasChanged();
        assertEquals(Divergence.IN_STEP, stage.memory.divergence());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aStepThatFailsForGoodLeavesNothingBehindButWhatIsSaid(int step, String code, Fault fault) {
        Fault forGood = new Fault(
                fault.port(), fault.operation(), fault.failure().orElseThrow(), fault.after(), OptionalInt.empty());
        Stage stage = new Stage(ada().with(forGood));

        JobWithUsers job = stage.run(Mover.move("ada", Norway.BERGEN));

        assertEquals(List.of(List.of(code)), Stage.outcomes(job));
        stage.assertNothingHasChanged();
        assertEquals(Divergence.IN_STEP, stage.memory.divergence());
    }

    @Test
    void whatCannotBeUndoneIsSaidAndUndoneAsSoonAsItCanBe() {
        Stage stage = new Stage(ada().with(fault(Collaborator.FILES, "move", 1))
                .with(new Fault(Collaborator.FILES, Optional.of("moveBack"), BUSY, 0, OptionalInt.of(12))));

        JobWithUsers job = stage.run(Mover.move("ada", Norway.BERGEN));

        assertEquals(List.of(List.of("19612", "99002")), Stage.outcomes(job));
        assertEquals(
                Set.of("oslo/announcements/ada/hello.wav"),
                stage.memory.divergence().files());
        assertTrue(stage.trySettling().isRight(), "nothing is due yet");
        stage.clock.advance(Duration.ofSeconds(1));
        assertTrue(stage.trySettling().isLeft(), "it still fails");
        stage.clock.advance(Duration.ofSeconds(2));
        stage.settle();
        stage.assertNothingHasChanged();
        assertEquals(Divergence.IN_STEP, stage.memory.divergence());
    }

    @Test
    void everyStepHasItsTurnWhereNothingFails() {
        Stage stage = new Stage(ada());

        JobWithUsers job = stage.run(Mover.move("ada", Norway.BERGEN));

        assertEquals(List.of(List.of("moved")), Stage.outcomes(job));
        assertEquals(Commands.done(), stage.commands());
        assertEquals(Divergence.IN_STEP, stage.memory.divergence());
    }

    @Test
    void whereRecordingCannotBePutBackThatIsSaidToo() {
        Stage stage =
                new Stage(ada().with(fault(Collaborator.PLATFORM, "put", 0)).with(restoreFails()));

        JobWithUsers job = stage.run(Mover.move("ada", Norway.BERGEN));

        assertEquals(List.of(List.of("25381", "25383")), Stage.outcomes(job));
        assertEquals(Optional.of(Norway.OSLO.id()), stage.subscriber("ada").location());
        assertEquals(Divergence.IN_STEP, stage.memory.divergence());
    }

    @Test
    void aMoveThatTheStoreRefusesIsUndoneAndDecidedAgain() {
        Stage stage = new Stage(ada());
        stage.before(CallRecording.class, "disable", () -> touch(stage, Norway.BERGEN));

        JobWithUsers job = stage.run(Mover.move("ada", Norway.BERGEN));

        assertEquals(List.of(List.of("moved")), Stage.outcomes(job));
        assertEquals(
                Stream.concat(
                                Commands.undone(Commands.STEPS.size(), Commands.STEPS.size()).stream(),
                                Commands.done().stream())
                        .toList(),
                stage.commands());
        assertEquals(Divergence.IN_STEP, stage.memory.divergence());
    }

    @Test
    void whereTheStoreRefusesAndRecordingCannotBePutBackTheUserFails() {
        Stage stage = new Stage(ada().with(restoreFails()));
        stage.before(CallRecording.class, "disable", () -> touch(stage, Norway.BERGEN));

        JobWithUsers job = stage.run(Mover.move("ada", Norway.BERGEN));

        assertEquals(List.of(List.of("25381")), Stage.outcomes(job));
        assertEquals(Optional.of(Norway.OSLO.id()), stage.subscriber("ada").location());
        assertEquals(Divergence.IN_STEP, stage.memory.divergence());
    }

    /** Somebody else changes a location, so that what was read of it does not hold any more. */
    private static void touch(Stage stage, Location known) {
        Location now =
                stage.memory.host().store().locations().find(known.id()).get().orElseThrow();
        CallingProfile calling = now.calling().orElseThrow();
        stage.memory
                .host()
                .store()
                .unitOfWork()
                .commit(List.of(new Write.PutLocation(now.withCalling(calling))))
                .get();
    }
}
