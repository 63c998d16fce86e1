package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.hexline.application.collaborator.CarrierAccounts;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.carrier.CarrierAccount.AccountConflict;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.RegistrationId;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.CommandKeys;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An e-mail is in one place: a carrier's own account, or the registration of one organization. */
public abstract class CarrierAccountsContract extends HostContract {

    private static final Email MIA = new Email("mia@example.com");
    private static final CarrierAccount ACCOUNT = new CarrierAccount(MIA, new CarrierId("carrier"));

    private CarrierAccounts accounts() {
        return host(smallWorld()
                        .with(ACCOUNT)
                        .with(ASubscriber.of(ADA, OSLO.id()).build())
                        .build())
                .collaborators()
                .carrierAccounts();
    }

    @Test
    void tellsWhichAccountIsInTheWay() {
        AccountConflict conflict = right(accounts().conflict(ACME, MIA)).orElseThrow();

        assertEquals(ACCOUNT, conflict.account());
        assertFalse(conflict.url().isBlank());
        assertEquals(Optional.empty(), right(accounts().conflict(ACME, BOB.email())));
    }

    @Test
    void registersAnEmailForOneOrganization() {
        CarrierAccounts accounts = accounts();

        RegistrationId first =
                right(accounts.register(CommandKeys.next(), ACME, BOB.email(), CommandKeys.registration()));
        RegistrationId second =
                right(accounts.register(CommandKeys.next(), ACME, BOB.email(), CommandKeys.registration()));
        assertEquals(Set.of(first, second), right(accounts.registrations(ACME, BOB.email())));
        assertConflict(accounts.register(CommandKeys.next(), GLOBEX, BOB.email(), CommandKeys.registration()));
        assertConflict(accounts.register(CommandKeys.next(), ACME, MIA, CommandKeys.registration()));
    }

    @Test
    void hasRegisteredTheSubscribersThatAreThere() {
        assertEquals(1, right(accounts().registrations(ACME, ADA.email())).size());
        assertConflict(accounts().register(CommandKeys.next(), GLOBEX, ADA.email(), CommandKeys.registration()));
    }

    @Test
    void takesBackOneRegistrationAndNoOther() {
        CarrierAccounts accounts = accounts();
        RegistrationId first =
                right(accounts.register(CommandKeys.next(), ACME, BOB.email(), CommandKeys.registration()));
        RegistrationId second =
                right(accounts.register(CommandKeys.next(), ACME, BOB.email(), CommandKeys.registration()));

        right(accounts.withdraw(CommandKeys.next(), BOB.email(), first));
        right(accounts.withdraw(CommandKeys.next(), BOB.email(), first));
        assertEquals(Set.of(second), right(accounts.registrations(ACME, BOB.email())));
        assertConflict(accounts.register(CommandKeys.next(), GLOBEX, BOB.email(), CommandKeys.registration()));

        right(accounts.withdraw(CommandKeys.next(), BOB.email(), second));
        assertEquals(Set.of(), right(accounts.registrations(ACME, BOB.email())));
        right(accounts.register(CommandKeys.next(), GLOBEX, BOB.email(), CommandKeys.registration()));
    }

    @Test
    void neverWithdrawsACarriersOwnAccount() {
        CarrierAccounts accounts = accounts();

        right(accounts.withdraw(CommandKeys.next(), MIA, new RegistrationId("any")));

        assertEquals(List.of(ACCOUNT), right(accounts.list()));
    }

    @Test
    void releasesAnAccount() {
        CarrierAccounts accounts = accounts();

        assertEquals(Optional.of(ACCOUNT), right(accounts.release(MIA)));

        assertEquals(Optional.empty(), right(accounts.release(MIA)));
        assertEquals(Optional.empty(), right(accounts.conflict(ACME, MIA)));
        assertEquals(List.of(), right(accounts.list()));
        right(accounts.register(CommandKeys.next(), ACME, MIA, CommandKeys.registration()));
    }

    @Test
    void releasesNoRegistration() {
        CarrierAccounts accounts = accounts();

        assertEquals(Optional.empty(), right(accounts.release(ADA.email())));

        assertConflict(accounts.register(CommandKeys.next(), GLOBEX, ADA.email(), CommandKeys.registration()));
    }

    private static void assertConflict(Either<PortFailure, RegistrationId> answer) {
        assertInstanceOf(
                PortFailure.Conflict.class, answer.swap().getOrElseThrow(() -> new AssertionError("was registered")));
    }
}
