package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.JobWrite;
import io.hexline.application.store.RoutingWrite;
import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.job.JobEvent;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.job.MoveJob.JobOrigin;
import io.hexline.domain.job.MoveJob.ResultKey;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.Offering;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import io.hexline.testkit.ANumber;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.AWorld;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;

/** Under any interleaving, one commit gets what only one can have, and the others change nothing. */
public abstract class UnitOfWorkRaceContract extends RaceContract {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final MoveOutcome MOVED = new MoveOutcome.Moved(List.of());

    @RepeatedTest(value = ROUNDS, failureThreshold = 1)
    void oneGetsTheLastUnit() throws Exception {
        Store store = store(smallWorld().with(runners()).build());
        List<Person> read = RUNNERS.stream().map(known -> person(store, known)).toList();

        int winner = onlyWinner(run(number ->
                store.unitOfWork().commit(List.of(new Write.PutPerson(holding(read.get(number), MESSAGING))))));

        assertEquals(0, freeUnits(store, MESSAGING.id()));
        assertEquals(
                List.of(RUNNERS.get(winner).id()),
                RUNNERS.stream()
                        .map(known -> person(store, known))
                        .filter(known -> known.holdings().licenses().contains(MESSAGING.id()))
                        .map(Person::id)
                        .toList());
    }

    @RepeatedTest(value = ROUNDS, failureThreshold = 1)
    void oneGetsTheNumber() throws Exception {
        InventoryNumber number = ANumber.of("+4721555101", OSLO).build();
        Store store = store(smallWorld().with(runners()).with(number).build());
        InventoryNumber free =
                right(store.numbers().find(List.of(number.number()))).get(0);

        int winner = onlyWinner(run(runner -> store.unitOfWork()
                .commit(List.of(new Write.PutNumber(free.ownedBy(ANumber.owner(RUNNERS.get(runner))))))));

        assertEquals(
                Optional.of(ANumber.owner(RUNNERS.get(winner))),
                right(store.numbers().find(List.of(number.number()))).get(0).owner());
    }

    @RepeatedTest(value = ROUNDS, failureThreshold = 1)
    void oneGetsTheExtension() throws Exception {
        Store store = store(smallWorld().with(runners()).build());
        Extension wanted = new Extension("101");

        int winner = onlyWinner(run(number -> store.unitOfWork()
                .commit(List.of(new Write.PutSubscriber(ASubscriber.of(RUNNERS.get(number), OSLO.id())
                        .withExtension(wanted.value())
                        .build())))));

        NumberOwner owner = ANumber.owner(RUNNERS.get(winner));
        assertEquals(Map.of(wanted, owner), right(store.extensions().owners(OSLO.id(), List.of(wanted))));
        assertEquals(1, subscribers(store));
    }

    @RepeatedTest(value = ROUNDS, failureThreshold = 1)
    void oneGetsTheEmail() throws Exception {
        Store store = store(smallWorld().build());
        List<Person> newUsers = RUNNERS.stream()
                .map(known -> withEmail(known, "wanted@example.com"))
                .toList();

        int winner = onlyWinner(
                run(number -> store.unitOfWork().commit(List.of(new Write.PutPerson(newUsers.get(number))))));

        Person found = there("new user", store.people().person(newUsers.get(0).email()));
        assertEquals(newUsers.get(winner).id(), found.id());
        assertEquals(
                1,
                newUsers.stream()
                        .filter(known ->
                                right(store.people().person(ACME, known.id())).isPresent())
                        .count());
    }

    @RepeatedTest(value = ROUNDS, failureThreshold = 1)
    void oneChangesTheLocation() throws Exception {
        Store store = store(smallWorld().build());
        Location read = location(store, OSLO.id());

        int winner = onlyWinner(run(
                number -> store.unitOfWork().commit(List.of(new Write.PutLocation(withDomain(read, number))))));

        assertEquals(
                withDomain(read, winner).calling(), location(store, OSLO.id()).calling());
    }

    private static Location withDomain(Location location, int number) {
        return location.withCalling(CallingProfile.DEFAULT.withOffering(
                Offering.EVERYTHING.assigned(Set.of("domain" + number), Set.of(), Set.of())));
    }

    private static long subscribers(Store store) {
        return RUNNERS.stream()
                .filter(known -> right(store.people().subscriber(known.id())).isPresent())
                .count();
    }

    private static Set<PersonId> everybody() {
        return RUNNERS.stream().map(Person::id).collect(Collectors.toSet());
    }

    private static Subscriber[] callingRunners() {
        return RUNNERS.stream()
                .map(runner -> ASubscriber.of(runner, OSLO.id()).build())
                .toArray(Subscriber[]::new);
    }

    /** Whoever leaves minds nobody else who does. */
    @RepeatedTest(value = ROUNDS, failureThreshold = 1)
    void everybodyLeavesAFeatureAtOnce() throws Exception {
        Feature sales =
                AWorld.huntGroup(OSLO.id(), "Sales", new Extension("100")).withMembers(everybody());
        Store store = store(
                smallWorld().with(runners()).with(callingRunners()).with(sales).build());

        List<Either<PortFailure, Integer>> answers = run(number -> store.unitOfWork()
                .commit(List.of(
                        new Write.LeaveFeature(sales.id(), RUNNERS.get(number).id()))));

        assertEquals(List.of(), answers.stream().filter(Either::isLeft).toList());
        assertEquals(Set.of(), there("sales", store.features().find(sales.id())).members());
    }

    /** Whoever leaves minds nobody else who does. */
    @RepeatedTest(value = ROUNDS, failureThreshold = 1)
    void everybodyLeavesATrunkGroupAtOnce() throws Exception {
        TrunkGroup west = new TrunkGroup(
                new LocalGateway.Trunk("west"),
                ACME,
                "West",
                everybody(),
                Optional.of(RUNNERS.get(0).id()),
                Version.NEW);
        Store store = store(
                smallWorld().with(runners()).with(callingRunners()).with(west).build());

        List<Either<PortFailure, Integer>> answers = run(number -> store.unitOfWork()
                .commit(List.of(new RoutingWrite.LeaveTrunkGroup(
                        west.key(), RUNNERS.get(number).id()))));

        assertEquals(List.of(), answers.stream().filter(Either::isLeft).toList());
        TrunkGroup left = there("west", store.trunks().trunk(west.key()));
        assertEquals(Set.of(), left.members());
        assertEquals(Optional.empty(), left.pilot());
    }

    /** Every outcome counts once, and of whoever comes too late none, whatever becomes of the job meanwhile. */
    @RepeatedTest(value = ROUNDS, failureThreshold = 1)
    void outcomesOfAJobMeetItsEnd() throws Exception {
        Store store = store(smallWorld().with(runners()).build());
        commit(store, new JobWrite.PutJob(jobOfRunners()));
        JobWithUsers read = job(store);

        List<Either<PortFailure, Integer>> answers = run(number -> store.unitOfWork()
                .commit(List.of(
                        number == 0
                                ? new JobWrite.PutJob(
                                        job(store).on(JobEvent.ABANDON, NOON).get())
                                : new JobWrite.PutOutcomes(read, Map.of(number + 1, MOVED), NOON))));

        JobWithUsers now = job(store);
        assertTrue(now.isWhole(), now::toString);
        assertEquals(
                answers.stream().skip(1).filter(Either::isRight).count(),
                now.job().counts().moved());
        assertEquals(
                answers.get(0).isRight() ? THREADS - now.job().counts().moved() : 0,
                now.job().counts().skipped());
    }

    private static JobWithUsers jobOfRunners() {
        return JobWithUsers.accepted(
                new JobId("job"),
                1,
                new ResultKey("key"),
                new JobOrigin(EVE.id(), GLOBEX, ACME, "tracking", NOON),
                RUNNERS.stream()
                        .map(runner -> new RequestedMove(runner.id(), BERGEN.id(), Change.keep(), Change.keep()))
                        .toList());
    }

    private static JobWithUsers job(Store store) {
        return there("the job", store.jobs().withUsers(ACME, new JobId("job")));
    }
}
