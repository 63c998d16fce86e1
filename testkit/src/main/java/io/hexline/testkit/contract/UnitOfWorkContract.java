package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.Offering;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Version;
import io.hexline.testkit.ANumber;
import io.hexline.testkit.APerson;
import io.hexline.testkit.ASubscriber;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The unitOfWork applies all writes or none, and no write that was decided on something that has changed. */
public abstract class UnitOfWorkContract extends StoreContract {

    @Test
    void aStoreThatDoesItsWorkIsReady() {
        assertEquals(Either.right(true), store(smallWorld().build()).readiness().ready());
    }

    @Test
    void countsHowOftenAThingWasWritten() {
        Store store = store(smallWorld().build());
        Person carl = APerson.named("carl", ACME).build();

        commit(store, new Write.PutPerson(carl));
        assertEquals(new Version(1), person(store, carl).version());

        commit(store, new Write.PutPerson(holding(person(store, carl), CALLING)));
        assertEquals(new Version(2), person(store, carl).version());
    }

    @Test
    void refusesALostUpdate() {
        Store store = store(smallWorld().build());
        Person read = person(store, ADA);
        commit(store, new Write.PutPerson(holding(read, CALLING)));

        refuse(store, new Write.PutPerson(holding(read, MESSAGING)));

        assertEquals(holding(read, CALLING).holdings(), person(store, ADA).holdings());
    }

    @Test
    void refusesToAddWhatIsThereAndToChangeWhatIsNot() {
        Store store = store(smallWorld().build());
        Person unknown = holding(person(store, ADA));

        refuse(store, new Write.PutPerson(ADA));
        refuse(store, new Write.PutPerson(withId(unknown, "carl")));
    }

    private static Person withId(Person person, String name) {
        Person other = APerson.named(name, person.org()).build();
        return new Person(
                other.id(),
                other.org(),
                other.email(),
                other.name(),
                other.roles(),
                other.holdings(),
                person.version());
    }

    @Test
    void appliesAllWritesOrNone() {
        Store store = store(smallWorld().build());
        Person carl = APerson.named("carl", ACME).build();

        refuse(store, new Write.PutPerson(carl), new Write.PutPerson(ADA));

        assertEquals(Optional.empty(), right(store.people().person(ACME, carl.id())));
        assertEquals(Optional.empty(), right(store.people().person(carl.email())));
    }

    @Test
    void appliesNothingWhereNothingIsToBeWritten() {
        commit(store(smallWorld().build()));
    }

    @Test
    void refusesAStaleNumber() {
        InventoryNumber number = ANumber.of("+4721555101", OSLO).build();
        Store store = store(smallWorld().with(number).build());
        InventoryNumber read =
                right(store.numbers().find(List.of(number.number()))).get(0);
        commit(store, new Write.PutNumber(read.ownedBy(ANumber.owner(ADA))));

        refuse(store, new Write.PutNumber(read.ownedBy(ANumber.owner(BOB))));

        assertEquals(
                Optional.of(ANumber.owner(ADA)),
                right(store.numbers().find(List.of(number.number()))).get(0).owner());
    }

    @Test
    void holdsALocationToTheVersionThatWasRead() {
        Store store = store(smallWorld().build());
        Location read = location(store, OSLO.id());

        commit(store, new Write.ExpectLocation(read));
        refuse(store, new Write.ExpectLocation(OSLO));

        assertEquals(read, location(store, OSLO.id()));
    }

    @Test
    void holdsALocationToWhatTheWritesBeforeHaveMadeOfIt() {
        Store store = store(smallWorld().build());
        Location read = location(store, OSLO.id());
        Location written = read.at(read.version().next());

        refuse(store, new Write.PutLocation(read), new Write.ExpectLocation(read));
        refuse(store, new Write.ExpectLocation(written), new Write.PutLocation(read));
        commit(store, new Write.PutLocation(read), new Write.ExpectLocation(written));

        assertEquals(written, location(store, OSLO.id()));
    }

    @Test
    void refusesALostUpdateOfALocation() {
        Store store = store(smallWorld().build());
        Location read = location(store, OSLO.id());
        Location changed = read.withCalling(CallingProfile.DEFAULT.withOffering(
                Offering.EVERYTHING.assigned(Set.of("acme.example"), Set.of(), Set.of())));
        commit(store, new Write.ExpectLocation(read), new Write.PutLocation(changed));

        refuse(store, new Write.PutLocation(read));
        refuse(store, new Write.ExpectLocation(read));

        assertEquals(changed.calling(), location(store, OSLO.id()).calling());
        commit(store, new Write.PutLocation(location(store, OSLO.id())));
    }

    @Test
    void removesASubscriberOnce() {
        Store store =
                store(smallWorld().with(ASubscriber.of(ADA, OSLO.id()).build()).build());
        Subscriber read = subscriber(store, ADA.id());

        commit(store, new Write.RemoveSubscriber(read));
        refuse(store, new Write.RemoveSubscriber(read));

        assertEquals(Optional.empty(), right(store.people().subscriber(ADA.id())));
        commit(store, new Write.PutSubscriber(ASubscriber.of(ADA, BERGEN.id()).build()));
    }
}
