package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.Host;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The unitOfWork applies all writes or none, and no write that was decided on something that has changed. */
public abstract class UnitOfWorkContract extends HostContract {

    @Test
    void countsHowOftenAThingWasWritten() {
        Host host = host(smallWorld().build());
        Person carl = APerson.named("carl", ACME).build();

        commit(host, new Write.PutPerson(carl));
        assertEquals(new Version(1), person(host, carl).version());

        commit(host, new Write.PutPerson(holding(person(host, carl), CALLING)));
        assertEquals(new Version(2), person(host, carl).version());
    }

    @Test
    void refusesALostUpdate() {
        Host host = host(smallWorld().build());
        Person read = person(host, ADA);
        commit(host, new Write.PutPerson(holding(read, CALLING)));

        refuse(host, new Write.PutPerson(holding(read, MESSAGING)));

        assertEquals(holding(read, CALLING).holdings(), person(host, ADA).holdings());
    }

    @Test
    void refusesToAddWhatIsThereAndToChangeWhatIsNot() {
        Host host = host(smallWorld().build());
        Person unknown = holding(person(host, ADA));

        refuse(host, new Write.PutPerson(ADA));
        refuse(host, new Write.PutPerson(withId(unknown, "carl")));
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
        Host host = host(smallWorld().build());
        Person carl = APerson.named("carl", ACME).build();

        refuse(host, new Write.PutPerson(carl), new Write.PutPerson(ADA));

        assertEquals(Optional.empty(), right(host.store().people().person(ACME, carl.id())));
        assertEquals(Optional.empty(), right(host.store().people().person(carl.email())));
    }

    @Test
    void appliesNothingWhereNothingIsToBeWritten() {
        commit(host(smallWorld().build()));
    }

    @Test
    void refusesAStaleNumber() {
        InventoryNumber number = ANumber.of("+4721555101", OSLO).build();
        Host host = host(smallWorld().with(number).build());
        InventoryNumber read =
                right(host.store().numbers().find(List.of(number.number()))).get(0);
        commit(host, new Write.PutNumber(read.ownedBy(ANumber.owner(ADA))));

        refuse(host, new Write.PutNumber(read.ownedBy(ANumber.owner(BOB))));

        assertEquals(
                Optional.of(ANumber.owner(ADA)),
                right(host.store().numbers().find(List.of(number.number())))
                        .get(0)
                        .owner());
    }

    @Test
    void holdsALocationToTheVersionThatWasRead() {
        Host host = host(smallWorld().build());
        Location read = location(host, OSLO.id());

        commit(host, new Write.ExpectLocation(read));
        refuse(host, new Write.ExpectLocation(OSLO));

        assertEquals(read, location(host, OSLO.id()));
    }

    @Test
    void refusesALostUpdateOfALocation() {
        Host host = host(smallWorld().build());
        Location read = location(host, OSLO.id());
        Location changed = read.withCalling(CallingProfile.DEFAULT.withOffering(
                Offering.EVERYTHING.assigned(Set.of("acme.example"), Set.of(), Set.of())));
        commit(host, new Write.ExpectLocation(read), new Write.PutLocation(changed));

        refuse(host, new Write.PutLocation(read));
        refuse(host, new Write.ExpectLocation(read));

        assertEquals(changed.calling(), location(host, OSLO.id()).calling());
        commit(host, new Write.PutLocation(location(host, OSLO.id())));
    }

    @Test
    void removesASubscriberOnce() {
        Host host =
                host(smallWorld().with(ASubscriber.of(ADA, OSLO.id()).build()).build());
        Subscriber read = subscriber(host, ADA.id());

        commit(host, new Write.RemoveSubscriber(read));
        refuse(host, new Write.RemoveSubscriber(read));

        assertEquals(Optional.empty(), right(host.store().people().subscriber(ADA.id())));
        commit(host, new Write.PutSubscriber(ASubscriber.of(ADA, BERGEN.id()).build()));
    }
}
