package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.Host;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Write;
import io.hexline.domain.license.Holdings;
import io.hexline.domain.license.License;
import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.LicenseId;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.OrgId;
import io.hexline.domain.value.PersonId;
import io.hexline.testkit.ALicense;
import io.hexline.testkit.ALocation;
import io.hexline.testkit.APerson;
import io.hexline.testkit.AnOrganization;
import io.hexline.testkit.Population;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A small world for all contracts: acme with two locations and people, and globex next to it. */
public abstract class HostContract {

    static final OrgId ACME = AnOrganization.named("acme").id();
    static final OrgId GLOBEX = AnOrganization.named("globex").id();
    static final Location OSLO = ALocation.named("oslo", ACME).build();
    static final Location BERGEN = ALocation.named("bergen", ACME).build();
    static final License CALLING =
            ALicense.of(LicenseKind.CALLING_PROFESSIONAL, ACME).build();
    static final License MESSAGING =
            ALicense.of(LicenseKind.FREE_MESSAGING, ACME).withUnits(1).build();
    static final Person ADA = APerson.named("ada", ACME).build();
    static final Person BOB = APerson.named("bob", ACME).build();
    static final Person EVE = APerson.named("eve", GLOBEX).build();

    /** A new host that holds exactly this. */
    protected abstract Host host(Population population);

    static Population.Builder smallWorld() {
        return Population.of(
                        AnOrganization.named("acme").withSites("acme.webex.com").build(),
                        AnOrganization.named("globex").build())
                .with(OSLO, BERGEN)
                .with(CALLING, MESSAGING)
                .with(ADA, BOB, EVE);
    }

    static <T> T right(Either<PortFailure, T> answer) {
        return answer.getOrElseThrow(failure -> new AssertionError(failure.message()));
    }

    static void commit(Host host, Write... writes) {
        assertEquals(writes.length, right(host.store().unitOfWork().commit(List.of(writes))));
    }

    static void refuse(Host host, Write... writes) {
        Either<PortFailure, Integer> answer = host.store().unitOfWork().commit(List.of(writes));
        assertTrue(answer.isLeft(), () -> "committed: " + List.of(writes));
        assertInstanceOf(PortFailure.Conflict.class, answer.getLeft());
    }

    static Person person(Host host, Person known) {
        return right(host.store().people().person(known.org(), known.id())).orElseThrow();
    }

    static Person withEmail(Person person, String email) {
        return new Person(
                person.id(),
                person.org(),
                new Email(email),
                person.name(),
                person.roles(),
                person.holdings(),
                person.version());
    }

    static Person holding(Person person, License... licenses) {
        Set<LicenseId> ids = Arrays.stream(licenses).map(License::id).collect(Collectors.toSet());
        return person.withHoldings(Holdings.of(ids, Set.of()));
    }

    static Subscriber subscriber(Host host, PersonId id) {
        return right(host.store().people().subscriber(id)).orElseThrow();
    }

    static Location location(Host host, LocationId id) {
        return right(host.store().locations().find(id)).orElseThrow();
    }

    static int freeUnits(Host host, LicenseId license) {
        List<OfferedLicense> found = right(host.store().licenses().find(ACME, Set.of(license)));
        return found.get(0).freeUnits();
    }
}
