package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.Offering;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Extension;
import io.hexline.testkit.ANumber;
import io.hexline.testkit.ASubscriber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;

/** Under any interleaving, one commit gets what only one can have, and the others change nothing. */
public abstract class UnitOfWorkRaceContract extends RaceContract {

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
}
