package io.hexline.bootstrap.provisioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.Host;
import io.hexline.application.UseCases;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.People;
import io.hexline.application.user.UpdatePerson;
import io.hexline.application.user.UpdatePerson.UpdatePersonCommand;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.user.Person.Profile;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.testkit.Race;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** People are changed and removed as a whole, on all sides, and never the last who can administer the rest. */
class PersonChangeTest {

    private static final String OLD = "ada@acme.example";
    private static final String NEW = "lovelace@acme.example";
    private static final PersonId ADA = new PersonId("ada");
    private static final PersonId BO = new PersonId("bo");

    private static Principal caller(Role role) {
        return new Principal(new PersonId("root"), Reception.ACME, Set.of(role), Set.of(), Set.of(), Set.of());
    }

    private static UpdatePersonCommand command(
            PersonId id, Optional<Email> email, Optional<Set<Role>> roles, CallingProperties calling) {
        return new UpdatePersonCommand(
                caller(Role.FULL_ADMINISTRATOR),
                Reception.ACME,
                id,
                email,
                new PersonName("Ada Lovelace", Optional.of("Ada"), Optional.of("Lovelace")),
                Profile.EMPTY,
                roles,
                Optional.empty(),
                Optional.empty(),
                calling);
    }

    private static final CallingProperties NOTHING =
            CallingProperties.of(Optional.empty(), Optional.empty(), Optional.empty());

    private static Either<Failure, Person> update(Host host) {
        CallingProperties calling = CallingProperties.of(
                Optional.empty(),
                Optional.of(new PhoneNumber.Written("+4721555102")),
                Optional.of(new Extension("109")));
        return UseCases.on(host)
                .people()
                .updatePerson()
                .handle(command(ADA, Optional.of(new Email(NEW)), Optional.empty(), calling));
    }

    private static Either<Failure, Person> remove(Host host) {
        return UseCases.on(host).people().removePerson().handle(caller(Role.FULL_ADMINISTRATOR), Reception.ACME, ADA);
    }

    static List<PortFailure> failures() {
        return ProvisioningFailureTest.failures();
    }

    @ParameterizedTest
    @MethodSource("failures")
    void anUpdateIsMadeAsAWholeOrNotAtAll(PortFailure failure) {
        Reception calm = new Reception();
        Optional<Reception.Trace> before = calm.trace(OLD);
        assertTrue(update(calm.memory.host()).isRight());
        Optional<Reception.Trace> after = calm.trace(NEW);
        assertEquals(
                List.of(new PhoneNumber("+4721555102")), after.orElseThrow().numbers());

        ProvisioningFailureTest.eachCallFailing(failure, (reception, host) -> {
            boolean done = update(host).isRight();
            assertEquals(done ? Optional.empty() : before, reception.trace(OLD));
            assertEquals(done ? after : Optional.empty(), reception.trace(NEW));
            assertEquals(done, reception.registered(NEW));
            assertEquals(!done, reception.registered(OLD));
        });
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aPersonIsRemovedAsAWholeOrNotAtAll(PortFailure failure) {
        Optional<Reception.Trace> before = new Reception().trace(OLD);

        ProvisioningFailureTest.eachCallFailing(failure, (reception, host) -> {
            boolean done = remove(host).isRight();
            assertEquals(done ? Optional.empty() : before, reception.trace(OLD));
            assertEquals(!done, reception.registered(OLD));
        });
    }

    @Test
    void whoeverIsRemovedLeavesItsFeatures() {
        Reception reception = new Reception();
        assertEquals(
                Map.of("Sales", List.of("ada"), "Menu", List.of("101"), "Trunk", List.of("ada")),
                reception.partakers());

        remove(reception.memory.host()).get();

        assertEquals(Map.of("Sales", List.of(), "Menu", List.of(), "Trunk", List.of()), reception.partakers());
    }

    @Test
    void whoeverCallsNoMoreLeavesItsFeatures() {
        Reception reception = new Reception();

        reception
                .assign(reception.memory.host(), OLD, LicenseOperation.remove(Reception.CALLING))
                .get();

        assertEquals(Map.of("Sales", List.of(), "Menu", List.of(), "Trunk", List.of()), reception.partakers());
    }

    @Test
    void anOperatorIsReachedUnderTheExtensionThatItHas() {
        Reception reception = new Reception();

        update(reception.memory.host()).get();

        assertEquals(
                Map.of("Sales", List.of("ada"), "Menu", List.of(), "Trunk", List.of("ada")), reception.partakers());
    }

    @Test
    void theSubscriberGoesByTheNewName() {
        Reception reception = new Reception();
        update(reception.memory.host()).get();

        assertEquals(
                Optional.of("Lovelace"),
                reception
                        .memory
                        .host()
                        .store()
                        .people()
                        .subscriber(ADA)
                        .get()
                        .orElseThrow()
                        .provisioning()
                        .lastName());
        reception.assertEverybodyIsInStep();
    }

    @Test
    void onlyAFullAdministratorMakesAdministrators() {
        Reception reception = new Reception();
        Principal users = caller(Role.USER_ADMINISTRATOR);
        UpdatePersonCommand promotion =
                command(BO, Optional.empty(), Optional.of(Set.of(Role.FULL_ADMINISTRATOR)), NOTHING);
        UpdatePersonCommand byUsers = new UpdatePersonCommand(
                users,
                promotion.org(),
                BO,
                promotion.email(),
                promotion.name(),
                promotion.profile(),
                promotion.roles(),
                promotion.licenses(),
                promotion.attendeeSites(),
                promotion.calling());

        assertInstanceOf(
                Failure.NotAllowed.class,
                UseCases.on(reception.memory.host())
                        .people()
                        .updatePerson()
                        .handle(byUsers)
                        .getLeft());
        assertTrue(UseCases.on(reception.memory.host())
                .people()
                .updatePerson()
                .handle(promotion)
                .isRight());
        assertInstanceOf(
                Failure.NotAllowed.class,
                UseCases.on(reception.memory.host())
                        .people()
                        .removePerson()
                        .handle(users, Reception.ACME, BO)
                        .getLeft());
    }

    /** Each of two takes the role from the other, at the same moment. */
    @Test
    void oneOfTwoAdministratorsStays() throws InterruptedException, ExecutionException {
        try (Race race = new Race(2)) {
            for (int round = 0; round < 50; round++) {
                Reception reception = new Reception();
                UpdatePerson update =
                        UseCases.on(reception.memory.host()).people().updatePerson();
                for (PersonId id : List.of(ADA, BO)) {
                    update.handle(command(id, Optional.empty(), Optional.of(Set.of(Role.FULL_ADMINISTRATOR)), NOTHING))
                            .get();
                }

                List<Boolean> done = race.run(number -> update.handle(
                                command(number == 0 ? ADA : BO, Optional.empty(), Optional.of(Set.of()), NOTHING))
                        .isRight());

                assertEquals(1, done.stream().filter(demoted -> demoted).count());
                assertEquals(
                        1,
                        reception
                                .memory
                                .host()
                                .store()
                                .people()
                                .countFullAdministrators(Reception.ACME)
                                .get());
            }
        }
    }

    /** Whoever becomes somebody's manager while it is removed is none afterwards. */
    @Test
    void nobodyIsLeftWithAManagerWhoIsGone() throws InterruptedException, ExecutionException {
        try (Race race = new Race(2)) {
            for (int round = 0; round < 50; round++) {
                Reception reception = new Reception();
                UseCases useCases = UseCases.on(reception.memory.host());

                race.run(number -> number == 0
                        ? remove(reception.memory.host()).isRight()
                        : useCases.people()
                                .updatePerson()
                                .handle(managedByAda())
                                .isRight());

                People people = reception.memory.host().store().people();
                assertEquals(
                        Optional.empty(), people.person(Reception.ACME, ADA).get());
                assertEquals(
                        Optional.empty(),
                        people.person(Reception.ACME, BO)
                                .get()
                                .orElseThrow()
                                .profile()
                                .managerId());
            }
        }
    }

    private static UpdatePersonCommand managedByAda() {
        UpdatePersonCommand nothing = command(BO, Optional.empty(), Optional.empty(), NOTHING);
        Profile profile = new Profile(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Ada"),
                Optional.of(ADA),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                true);
        return new UpdatePersonCommand(
                nothing.by(),
                nothing.org(),
                BO,
                nothing.email(),
                nothing.name(),
                profile,
                nothing.roles(),
                nothing.licenses(),
                nothing.attendeeSites(),
                nothing.calling());
    }
}
