package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.license.License;
import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.user.Person.Profile;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.testkit.ALicense;
import io.hexline.testkit.ALocation;
import io.hexline.testkit.APerson;
import io.hexline.testkit.AWorld;
import io.hexline.testkit.AnOrganization;
import io.hexline.testkit.PartialStore;
import io.hexline.world.World;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtendWith;

/** A small world for all contracts: acme with two locations and people, and globex next to it. */
@ExtendWith(BrokenContract.class)
public abstract class StoreContract {

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

    /** A new store that holds exactly this; a {@link PartialStore} while some of its ports are not there yet. */
    protected abstract Store store(World world);

    static AWorld smallWorld() {
        return AWorld.of(
                        AnOrganization.named("acme").withSites("acme.webex.com").build(),
                        AnOrganization.named("globex").build())
                .with(OSLO, BERGEN)
                .with(CALLING, MESSAGING)
                .with(ADA, BOB, EVE);
    }

    static <T> T right(Either<PortFailure, T> answer) {
        return answer.getOrElseThrow(failure -> new AssertionError(failure.message()));
    }

    /** What was looked for and has to be there. */
    static <T> T there(String what, Either<PortFailure, Optional<T>> answer) {
        return right(answer).orElseThrow(() -> new AssertionError("no " + what + " in the store"));
    }

    static void commit(Store store, Write... writes) {
        assertEquals(
                writes.length,
                right(store.unitOfWork().commit(List.of(writes))),
                () -> "writes that were counted as committed, of " + List.of(writes));
    }

    static void refuse(Store store, Write... writes) {
        Either<PortFailure, Integer> answer = store.unitOfWork().commit(List.of(writes));
        assertTrue(answer.isLeft(), () -> "committed: " + List.of(writes));
        assertInstanceOf(PortFailure.Conflict.class, answer.getLeft());
    }

    /** The newest jobs of an organization, with all their users. */
    static List<JobWithUsers> jobs(Store store, OrgId org) {
        return right(store.jobs().newest(org, OptionalLong.empty(), 0, 10)).stream()
                .map(job -> there("job " + job.id(), store.jobs().withUsers(org, job.id())))
                .toList();
    }

    static Person person(Store store, Person known) {
        return there(
                "person " + known.id() + " of " + known.org(), store.people().person(known.org(), known.id()));
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

    static Person signingIn(Person person, boolean loginEnabled) {
        return withProfile(person, person.profile().managerId(), loginEnabled);
    }

    static Person managedBy(Person person, PersonId manager) {
        return withProfile(person, Optional.of(manager), person.profile().loginEnabled());
    }

    private static Person withProfile(Person person, Optional<PersonId> manager, boolean loginEnabled) {
        Profile today = person.profile();
        Profile then = new Profile(
                today.nickName(),
                today.title(),
                today.department(),
                today.manager(),
                manager,
                today.avatar(),
                today.addresses(),
                today.externalId(),
                loginEnabled);
        return person.describedAs(person.email(), person.name(), then);
    }

    static Subscriber subscriber(Store store, PersonId id) {
        return there("subscriber " + id, store.people().subscriber(id));
    }

    static Location location(Store store, LocationId id) {
        return there("location " + id, store.locations().find(id));
    }

    static int freeUnits(Store store, LicenseId license) {
        List<OfferedLicense> found = right(store.licenses().find(ACME, Set.of(license)));
        assertEquals(1, found.size(), () -> "license " + license + " of " + ACME + " is not in the store once");
        return found.get(0).freeUnits();
    }
}
