package io.hexline.application.provisioning;

import io.hexline.application.Host;
import io.hexline.application.carrier.CarrierAccounts;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Ledger;
import io.hexline.domain.carrier.RegistrationId;
import io.hexline.domain.user.Email;
import io.hexline.domain.user.Person;
import io.vavr.control.Either;
import java.util.Set;

/**
 * Commits a plan together with the registration at the carriers: whoever begins to call is registered before, and whoever
 * ends is withdrawn before; where the commit fails, that is undone.
 */
final class RegisteredCommit {

    private final CarrierAccounts accounts;
    private final Ledger ledger;

    RegisteredCommit(Host host) {
        this.accounts = host.carrierAccounts();
        this.ledger = host.ledger();
    }

    Either<PortFailure, Integer> commit(ProvisioningPlan plan) {
        if (plan.callingStarts()) {
            return registered(plan);
        }
        return plan.callingEnds() ? withdrawn(plan) : ledger.commit(plan.writes());
    }

    private Either<PortFailure, Integer> registered(ProvisioningPlan plan) {
        Person person = plan.person();
        return accounts.register(person.org(), person.email())
                .flatMap(registration -> ledger.commit(plan.writes())
                        .peekLeft(failed -> accounts.withdraw(person.email(), registration)));
    }

    private Either<PortFailure, Integer> withdrawn(ProvisioningPlan plan) {
        Person person = plan.person();
        return accounts.registrations(person.org(), person.email())
                .flatMap(registrations -> withdraw(person.email(), registrations))
                .flatMap(gone -> ledger.commit(plan.writes())
                        .peekLeft(failed -> accounts.register(person.org(), person.email())));
    }

    private Either<PortFailure, Set<RegistrationId>> withdraw(Email email, Set<RegistrationId> registrations) {
        for (RegistrationId registration : registrations) {
            Either<PortFailure, RegistrationId> gone = accounts.withdraw(email, registration);
            if (gone.isLeft()) {
                return Either.left(gone.getLeft());
            }
        }
        return Either.right(registrations);
    }
}
