package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.Host;
import io.hexline.application.UseCases;
import io.hexline.application.failure.Failure;
import io.hexline.application.license.AssignLicenses.AssignLicensesCommand;
import io.hexline.application.license.AssignLicenses.AssignLicensesResult;
import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.application.user.OnboardUser.OnboardingResult;
import io.hexline.domain.license.License;
import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.testkit.ALicense;
import io.hexline.testkit.ANumber;
import io.hexline.testkit.AWorld;
import io.hexline.testkit.AnOrganization;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;

/** Under any interleaving, one request gets what only one can have, and the others leave nothing half-done behind. */
public abstract class UseCaseRaceContract extends HostRaceContract {

    private static final License SEAT = ALicense.of(LicenseKind.CALLING_PROFESSIONAL, ACME)
            .withUnits(THREADS)
            .build();
    private static final InventoryNumber NUMBER =
            ANumber.of("+4721555101", OSLO).build();
    private static final Extension EXTENSION = new Extension("101");
    private static final NewUser WANTED = new NewUser(
            new Email("wanted@example.com"),
            new PersonName("Wanted Test", Optional.empty(), Optional.empty()),
            List.of(LicenseOperation.add(
                    SEAT.id(), CallingProperties.of(Optional.of(OSLO.id()), Optional.empty(), Optional.of(EXTENSION)))),
            List.of());

    private Host crowded() {
        return host(AWorld.of(
                        AnOrganization.named("acme").build(),
                        AnOrganization.named("globex").build())
                .with(OSLO)
                .with(SEAT, MESSAGING)
                .with(NUMBER)
                .with(runners())
                .build());
    }

    @RepeatedTest(value = ROUNDS, failureThreshold = 1)
    void oneIsAssignedTheLastUnit() throws Exception {
        Host host = crowded();

        int winner = onlyWinner(run(number -> assign(host, RUNNERS.get(number), LicenseOperation.add(MESSAGING.id()))));

        assertEquals(0, freeUnits(host.store(), MESSAGING.id()));
        assertEquals(Set.of(RUNNERS.get(winner).id()), holders(host, MESSAGING));
    }

    @RepeatedTest(value = ROUNDS, failureThreshold = 1)
    void oneIsAssignedTheNumber() throws Exception {
        Host host = crowded();
        CallingProperties wanted = CallingProperties.of(
                Optional.of(OSLO.id()), Optional.of(PhoneNumber.Written.of(NUMBER.number())), Optional.empty());

        int winner =
                onlyWinner(run(number -> assign(host, RUNNERS.get(number), LicenseOperation.add(SEAT.id(), wanted))));

        assertOnlyCaller(host, RUNNERS.get(winner));
        assertEquals(
                Optional.of(ANumber.owner(RUNNERS.get(winner))),
                right(host.store().numbers().find(List.of(NUMBER.number())))
                        .get(0)
                        .owner());
    }

    @RepeatedTest(value = ROUNDS, failureThreshold = 1)
    void oneIsAssignedTheExtension() throws Exception {
        Host host = crowded();
        CallingProperties wanted =
                CallingProperties.of(Optional.of(OSLO.id()), Optional.empty(), Optional.of(EXTENSION));

        int winner =
                onlyWinner(run(number -> assign(host, RUNNERS.get(number), LicenseOperation.add(SEAT.id(), wanted))));

        assertOnlyCaller(host, RUNNERS.get(winner));
        assertEquals(
                Map.of(EXTENSION, ANumber.owner(RUNNERS.get(winner))),
                right(host.store().extensions().owners(OSLO.id(), List.of(EXTENSION))));
    }

    @RepeatedTest(value = ROUNDS, failureThreshold = 1)
    void oneIsOnboardedUnderTheEmail() throws Exception {
        Host host = crowded();

        Set<PersonId> onboarded = run(number -> onboard(host, WANTED)).stream()
                .map(result -> result.outcome().getOrElseThrow(failure -> new AssertionError(failure)))
                .map(result -> result.person().id())
                .collect(Collectors.toSet());

        Person found = there("user " + WANTED.email(), host.store().people().person(WANTED.email()));
        assertEquals(Set.of(found.id()), onboarded);
        assertEquals(SEAT.totalUnits() - 1, freeUnits(host.store(), SEAT.id()));
        assertEquals(Set.of(SEAT.id()), found.holdings().licenses());
        assertEquals(
                Optional.of(EXTENSION),
                subscriber(host.store(), found.id()).lines().extension());
    }

    @RepeatedTest(value = ROUNDS, failureThreshold = 1)
    void theOneWhoIsOnboardedIsRegistered() throws Exception {
        Host host = crowded();

        run(number -> onboard(host, WANTED));

        assertEquals(
                1,
                right(host.collaborators().carrierAccounts().registrations(ACME, WANTED.email()))
                        .size());
    }

    private static Either<Failure, AssignLicensesResult> assign(Host host, Person person, LicenseOperation operation) {
        return UseCases.on(host)
                .licensing()
                .assignLicenses()
                .handle(new AssignLicensesCommand(
                        ACME, Optional.of(person.id()), Optional.empty(), List.of(operation), List.of()));
    }

    private static OnboardingResult onboard(Host host, NewUser newUser) {
        return UseCases.on(host)
                .people()
                .onboardUser()
                .handle(ACME, List.of(newUser))
                .get()
                .get(0);
    }

    private static Set<PersonId> holders(Host host, License license) {
        return RUNNERS.stream()
                .map(known -> person(host.store(), known))
                .filter(known -> known.holdings().licenses().contains(license.id()))
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    /** The winner holds the license, is a subscriber and registered; nobody else is any of these. */
    private static void assertOnlyCaller(Host host, Person winner) {
        assertEquals(Set.of(winner.id()), holders(host, SEAT));
        assertEquals(SEAT.totalUnits() - 1, freeUnits(host.store(), SEAT.id()));
        for (Person runner : RUNNERS) {
            boolean won = runner.equals(winner);
            assertEquals(
                    won,
                    right(host.store().people().subscriber(runner.id())).isPresent(),
                    () -> runner + " a subscriber");
            assertEquals(won, isRegistered(host, runner.email()), () -> runner + " registered");
        }
    }
}
