package io.hexline.application.provisioning;

import com.google.common.collect.ImmutableList;
import io.hexline.application.collaborator.CallRecording;
import io.hexline.application.collaborator.CallingPlatform;
import io.hexline.application.collaborator.CarrierAccounts;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.failure.Retry;
import io.hexline.application.store.Store;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Commits writes together with what the carriers, the calling platform and the recording service have to know. They are told before; where a
 * later step or the commit fails, that is undone in reverse order. A command whose answer is a failure can have been
 * carried out all the same, so it is undone too: undoing what was not done does no harm.
 */
public record ProvisioningCommit(
        CarrierAccounts accounts, CallingPlatform platform, CallRecording recording, UnitOfWork unitOfWork) {

    public static ProvisioningCommit on(Store store, Collaborators outside) {
        return new ProvisioningCommit(
                outside.carrierAccounts(), outside.platform(), outside.recording(), store.unitOfWork());
    }

    /**
     * How the calling of one person changes, as far as carriers and the calling platform have to know.
     *
     * @param before its calling record as it was, where there was one
     * @param after as it is to be, where there is to be one
     * @param abandoned those who were linked to it, as emergency callback (ECBN) or as guests, and no longer are
     */
    public record CallingChange(
            OrgId org,
            Email emailBefore,
            Email emailAfter,
            Optional<Subscriber> before,
            Optional<Subscriber> after,
            List<Subscriber> abandoned) {

        public CallingChange {
            abandoned = ImmutableList.copyOf(abandoned);
        }

        boolean registers() {
            return after.isPresent() && (before.isEmpty() || !emailBefore.equals(emailAfter));
        }

        boolean withdraws() {
            return before.isPresent() && (after.isEmpty() || !emailBefore.equals(emailAfter));
        }

        Optional<PersonId> ended() {
            return after.isPresent() ? Optional.empty() : before.map(Subscriber::person);
        }

        /** Each record of the calling platform that becomes another, its own first. */
        List<Records> platformRecords() {
            Stream<Records> own = before.equals(after) ? Stream.of() : Stream.of(new Records(before, after));
            Stream<Records> others = abandoned.stream()
                    .map(other -> new Records(
                            Optional.of(other),
                            Optional.of(other.unlinkedFrom(before.orElseThrow().person()))));
            return Stream.concat(own, others).toList();
        }
    }

    private record Records(Optional<Subscriber> before, Optional<Subscriber> after) {}

    /**
     * Commits.
     *
     * @return the number of writes; where a step fails, why, and {@link PortFailure.NotCompensated} where moreover one
     *     before it could not be undone
     */
    public Either<PortFailure, Integer> commit(CallingChange change, List<Write> writes) {
        Compensations compensations = new Compensations();
        return register(change, compensations)
                .flatMap(registered -> withdraw(change, compensations))
                .flatMap(withdrawn -> tellPlatform(change, compensations))
                .flatMap(told -> closeRecording(change, compensations))
                .flatMap(closed -> unitOfWork.commit(writes))
                .mapLeft(compensations::undo);
    }

    private Either<PortFailure, CallingChange> register(CallingChange change, Compensations compensations) {
        return change.registers()
                ? accounts.register(change.org(), change.emailAfter())
                        .peek(registration ->
                                compensations.push(() -> accounts.withdraw(change.emailAfter(), registration)
                                        .mapTo(change)))
                        .mapTo(change)
                : Either.right(change);
    }

    private Either<PortFailure, CallingChange> withdraw(CallingChange change, Compensations compensations) {
        if (!change.withdraws()) {
            return Either.right(change);
        }
        return accounts.registrations(change.org(), change.emailBefore())
                .peek(registrations -> compensations.push(() -> registerAgain(change)))
                .flatMap(registrations -> Either.traverseRight(
                        registrations, registration -> accounts.withdraw(change.emailBefore(), registration)))
                .mapTo(change);
    }

    private Either<PortFailure, CallingChange> registerAgain(CallingChange change) {
        return accounts.registrations(change.org(), change.emailBefore())
                .flatMap(left -> left.isEmpty()
                        ? accounts.register(change.org(), change.emailBefore()).mapTo(change)
                        : Either.right(change));
    }

    private Either<PortFailure, CallingChange> tellPlatform(CallingChange change, Compensations compensations) {
        List<Records> told = change.platformRecords();
        return Either.traverseRight(told, records -> {
                    compensations.push(
                            () -> make(records.after(), records.before()).mapTo(change));
                    return make(records.before(), records.after());
                })
                .mapTo(change);
    }

    /** Makes the platform's record the second one; one of both is there. */
    private Either<PortFailure, PersonId> make(Optional<Subscriber> from, Optional<Subscriber> to) {
        return to.map(wanted -> platform.put(wanted).map(Subscriber::person))
                .orElseGet(() -> platform.remove(from.orElseThrow().person()));
    }

    /** Whoever does not call any more has no calls that could be recorded. */
    private Either<PortFailure, CallingChange> closeRecording(CallingChange change, Compensations compensations) {
        return change.ended()
                .map(user -> recording
                        .settings(user)
                        .flatMap(account -> account.map(known -> close(change, user, known, compensations))
                                .orElseGet(() -> Either.right(change))))
                .orElseGet(() -> Either.right(change));
    }

    private Either<PortFailure, CallingChange> close(
            CallingChange change, PersonId user, RecordingAccount account, Compensations compensations) {
        compensations.push(() -> recording.restore(user, account).mapTo(change));
        return recording.close(user).mapTo(change);
    }

    /** What takes back the steps that were begun, the last one first. */
    private record Compensations(Deque<Supplier<Either<PortFailure, CallingChange>>> begun) {

        Compensations() {
            this(new ArrayDeque<>());
        }

        void push(Supplier<Either<PortFailure, CallingChange>> compensation) {
            begun.push(compensation);
        }

        /** Takes everything back; the cause, with what could not be taken back. */
        PortFailure undo(PortFailure cause) {
            List<PortFailure> left = begun.stream()
                    .map(Retry::onFailure)
                    .filter(Either::isLeft)
                    .map(Either::getLeft)
                    .toList();
            return left.isEmpty() ? cause : new PortFailure.NotCompensated(cause, left);
        }
    }
}
