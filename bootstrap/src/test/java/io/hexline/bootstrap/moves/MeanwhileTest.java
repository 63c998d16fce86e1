package io.hexline.bootstrap.moves;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.collaborator.CallingPlatform;
import io.hexline.application.store.Write;
import io.hexline.bootstrap.moves.Stage.Mover;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Version;
import io.hexline.simulation.Divergence;
import io.hexline.testkit.ANumber;
import io.hexline.testkit.APerson;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What changes between the acceptance of a job and the move of a user: the state at the move decides. */
class MeanwhileTest {

    private static Stage stage() {
        return new Stage(new Norway()
                .with("ada", Norway.OSLO, ada -> ada.withExtension("101").withNumber(Norway.number("+4721555101")))
                .with("bob", Norway.OSLO, bob -> bob.withExtension("102"))
                .withFree("+4721555109", Norway.BERGEN));
    }

    private static void commit(Stage stage, Write write) {
        stage.memory.host().store().unitOfWork().commit(List.of(write)).get();
    }

    @Test
    void aUserThatWasMovedMeanwhileIsMovedOnce() {
        Stage stage = stage();
        MoveJob first = stage.accept(Mover.move("ada", Norway.BERGEN));
        MoveJob second = stage.accept(Mover.move("ada", Norway.BERGEN), Mover.move("bob", Norway.BERGEN));

        stage.work();

        assertEquals(List.of(List.of("moved")), Stage.outcomes(stage.now(first)));
        assertEquals(List.of(List.of("25378", "10010001"), List.of("moved")), Stage.outcomes(stage.now(second)));
        assertEquals(Divergence.IN_STEP, stage.memory.divergence());
    }

    @Test
    void aLocationThatWasDisabledMeanwhileTakesNobody() {
        Stage stage = stage();
        MoveJob job = stage.accept(Mover.move("ada", Norway.BERGEN), Mover.move("bob", Norway.TROMSO));
        Location bergen = stage.memory
                .host()
                .store()
                .locations()
                .find(Norway.BERGEN.id())
                .get()
                .orElseThrow();
        commit(
                stage,
                new Write.PutLocation(new Location(
                        bergen.id(),
                        bergen.org(),
                        bergen.name(),
                        bergen.region(),
                        Optional.empty(),
                        bergen.version())));

        stage.work();

        assertEquals(List.of(List.of("5620"), List.of("moved")), Stage.outcomes(stage.now(job)));
        assertEquals(Optional.of(Norway.OSLO.id()), stage.subscriber("ada").location());
    }

    @Test
    void aNumberThatWasTakenMeanwhileIsNotGivenTwice() {
        Stage stage = stage();
        MoveJob job = stage.accept(Mover.move("ada", Norway.BERGEN).number("+4721555109"));
        InventoryNumber free = stage.memory
                .host()
                .store()
                .numbers()
                .find(List.of(Norway.number("+4721555109")))
                .get()
                .get(0);
        commit(
                stage,
                new Write.PutNumber(free.ownedBy(
                        ANumber.owner(APerson.named("bob", Norway.ACME).build()))));

        stage.work();

        assertEquals(List.of(List.of("27966")), Stage.outcomes(stage.now(job)));
        assertEquals(Optional.of(Norway.OSLO.id()), stage.subscriber("ada").location());
        assertEquals(Divergence.IN_STEP, stage.memory.divergence());
    }

    @Test
    void theLastPlaceThatWasTakenMeanwhileIsNotGivenTwice() {
        Stage stage = stage();
        stage.limit(Norway.BERGEN, 1);
        stage.before(CallingPlatform.class, "put", () -> commit(stage, toBergen(stage.subscriber("bob"))));

        JobWithUsers job = stage.run(Mover.move("ada", Norway.BERGEN));

        assertEquals(List.of(List.of("19603")), Stage.outcomes(job));
        assertEquals(Optional.of(Norway.OSLO.id()), stage.subscriber("ada").location());
    }

    @Test
    void aDeviceNameThatWasTakenMeanwhileIsNotGivenTwice() {
        Stage stage = new Stage(new Norway()
                .with("ada", Norway.OSLO, ada -> ada.withExtension("101").withDevice("desk"))
                .with("bob", Norway.OSLO, bob -> bob.withExtension("102").withDevice("desk")));
        stage.before(CallingPlatform.class, "put", () -> commit(stage, toBergen(stage.subscriber("bob"))));

        JobWithUsers job = stage.run(Mover.move("ada", Norway.BERGEN));

        assertEquals(List.of(List.of("19609")), Stage.outcomes(job));
        assertEquals(Optional.of(Norway.OSLO.id()), stage.subscriber("ada").location());
    }

    private static Write toBergen(Subscriber user) {
        return new Write.PutSubscriber(user.relocated(Norway.BERGEN.id(), user.lines(), user.roles(), user.settings()));
    }

    @Test
    void aUserThatIsNoSubscriberAnyMoreFails() {
        Stage stage = stage();
        MoveJob job = stage.accept(Mover.move("bob", Norway.BERGEN));
        Subscriber bob = stage.subscriber("bob");
        commit(stage, new Write.RemoveSubscriber(bob));

        stage.work();

        assertEquals(List.of(List.of("4007")), Stage.outcomes(stage.now(job)));
        assertEquals(new Version(1), bob.version());
    }
}
