package io.hexline.application.provisioning;

import io.hexline.application.Host;
import io.hexline.application.carrier.CarrierAccounts;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.platform.CallingPlatform;
import io.hexline.application.store.Ledger;
import io.hexline.domain.carrier.RegistrationId;
import io.hexline.domain.user.Person;
import io.vavr.control.Either;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Commits a plan together with what the carriers and the calling platform have to know. They are told before; where a
 * later step or the commit fails, that is undone in reverse order. A command whose answer is a failure can have been
 * carried out all the same, so it is undone too: undoing what was not done does no harm.
 */
final class ProvisioningCommit {

    private final CarrierAccounts accounts;
    private final CallingPlatform platform;
    private final Ledger ledger;

    ProvisioningCommit(Host host) {
        this.accounts = host.carrierAccounts();
        this.platform = host.platform();
        this.ledger = host.ledger();
    }

    Either<PortFailure, Integer> commit(ProvisioningPlan plan) {
        Deque<Runnable> undo = new ArrayDeque<>();
        return register(plan, undo)
                .flatMap(registered -> tellPlatform(plan, undo))
                .flatMap(told -> ledger.commit(plan.writes()))
                .peekLeft(failed -> undo.forEach(Runnable::run));
    }

    private Either<PortFailure, ?> register(ProvisioningPlan plan, Deque<Runnable> undo) {
        Person person = plan.person();
        if (plan.callingStarts()) {
            return accounts.register(person.org(), person.email())
                    .peek(registration -> undo.push(() -> accounts.withdraw(person.email(), registration)));
        }
        if (plan.callingEnds()) {
            undo.push(() -> registerAgain(person));
            return accounts.registrations(person.org(), person.email())
                    .flatMap(registrations -> withdraw(person, registrations));
        }
        return Either.right(person);
    }

    private Either<PortFailure, Set<RegistrationId>> withdraw(Person person, Set<RegistrationId> registrations) {
        for (RegistrationId registration : registrations) {
            Either<PortFailure, RegistrationId> gone = accounts.withdraw(person.email(), registration);
            if (gone.isLeft()) {
                return Either.left(gone.getLeft());
            }
        }
        return Either.right(registrations);
    }

    private void registerAgain(Person person) {
        accounts.registrations(person.org(), person.email())
                .filter(Set::isEmpty)
                .forEach(none -> accounts.register(person.org(), person.email()));
    }

    private Either<PortFailure, ?> tellPlatform(ProvisioningPlan plan, Deque<Runnable> undo) {
        plan.subscriber()
                .<Runnable>map(before -> () -> platform.put(before))
                .or(() -> plan.placed().map(after -> () -> platform.remove(after.person())))
                .filter(anything -> plan.callingEnds() || plan.placed().isPresent())
                .ifPresent(undo::push);
        if (plan.callingEnds()) {
            return platform.remove(plan.person().id());
        }
        return plan.placed().<Either<PortFailure, ?>>map(platform::put).orElseGet(() -> Either.right(plan));
    }
}
