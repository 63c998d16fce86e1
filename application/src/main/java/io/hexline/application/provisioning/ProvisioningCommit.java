package io.hexline.application.provisioning;

import io.hexline.application.Host;
import io.hexline.application.collaborator.CallingPlatform;
import io.hexline.application.collaborator.CarrierAccounts;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.RegistrationId;
import io.vavr.control.Either;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Commits writes together with what the carriers and the calling platform have to know. They are told before; where a
 * later step or the commit fails, that is undone in reverse order. A command whose answer is a failure can have been
 * carried out all the same, so it is undone too: undoing what was not done does no harm.
 */
final class ProvisioningCommit {

    private final CarrierAccounts accounts;
    private final CallingPlatform platform;
    private final UnitOfWork unitOfWork;

    ProvisioningCommit(Host host) {
        this.accounts = host.collaborators().carrierAccounts();
        this.platform = host.collaborators().platform();
        this.unitOfWork = host.store().unitOfWork();
    }

    Either<PortFailure, Integer> commit(ProvisioningPlan plan) {
        return commit(CallingChange.of(plan), plan.writes());
    }

    Either<PortFailure, Integer> commit(CallingChange change, List<Write> writes) {
        Deque<Runnable> undo = new ArrayDeque<>();
        return register(change, undo)
                .flatMap(registered -> withdraw(change, undo))
                .flatMap(withdrawn -> tellPlatform(change, undo))
                .flatMap(told -> unitOfWork.commit(writes))
                .peekLeft(failed -> undo.forEach(Runnable::run));
    }

    private Either<PortFailure, ?> register(CallingChange change, Deque<Runnable> undo) {
        return change.registers()
                ? accounts.register(change.org(), change.emailAfter())
                        .peek(registration -> undo.push(() -> accounts.withdraw(change.emailAfter(), registration)))
                : Either.right(change);
    }

    private Either<PortFailure, ?> withdraw(CallingChange change, Deque<Runnable> undo) {
        if (!change.withdraws()) {
            return Either.right(change);
        }
        undo.push(() -> registerAgain(change));
        return accounts.registrations(change.org(), change.emailBefore())
                .flatMap(registrations -> withdraw(change.emailBefore(), registrations));
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

    private void registerAgain(CallingChange change) {
        accounts.registrations(change.org(), change.emailBefore())
                .filter(Set::isEmpty)
                .forEach(none -> accounts.register(change.org(), change.emailBefore()));
    }

    private Either<PortFailure, ?> tellPlatform(CallingChange change, Deque<Runnable> undo) {
        Either<PortFailure, ?> told = change.after().equals(change.before())
                ? Either.right(change)
                : tell(change.before(), change.after(), undo);
        for (Subscriber other : change.abandoned()) {
            Subscriber alone = other.unlinkedFrom(change.before().orElseThrow().person());
            told = told.flatMap(before -> tell(Optional.of(other), Optional.of(alone), undo));
        }
        return told;
    }

    /** One of both is there. */
    private Either<PortFailure, ?> tell(Optional<Subscriber> before, Optional<Subscriber> after, Deque<Runnable> undo) {
        undo.push(() -> before.ifPresentOrElse(
                platform::put, () -> platform.remove(after.orElseThrow().person())));
        return after.<Either<PortFailure, ?>>map(platform::put)
                .orElseGet(() -> platform.remove(before.orElseThrow().person()));
    }
}
