package io.hexline.application.provisioning;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableList;
import io.hexline.application.collaborator.CallRecording;
import io.hexline.application.collaborator.CarrierAccounts;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.collaborator.Command;
import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.saga.Sagas;
import io.hexline.application.saga.Turn;
import io.hexline.application.saga.Turn.Saga.Step;
import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.RegistrationId;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Commits writes together with what the carriers, the calling platform and the recording service have to know. They are
 * told before, once it is written down how that is undone; where a later step or the commit fails, it is undone in reverse
 * order. A command whose answer is a failure can have been carried out all the same, so it is undone too: undoing what was
 * not done does no harm.
 */
public record ProvisioningCommit(CarrierAccounts accounts, CallRecording recording, Sagas sagas) {

    public static ProvisioningCommit on(Store store, Collaborators outside, InstantSource time) {
        return new ProvisioningCommit(outside.carrierAccounts(), outside.recording(), Sagas.on(store, outside, time));
    }

    /**
     * Does the work while nobody else moves or provisions the user.
     *
     * @param work decides, and commits in its turn
     */
    public <T> Either<Failure, T> alone(PersonId user, Function<Turn, Either<Failure, T>> work) {
        return alone(user, Sagas.PATIENCE, work);
    }

    /** Likewise, waiting no longer than this for others. */
    public <T> Either<Failure, T> alone(PersonId user, Duration patience, Function<Turn, Either<Failure, T>> work) {
        return sagas.alone(Lease.Key.of(user), patience, work);
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
        private List<Step> platformSteps() {
            ImmutableList.Builder<Step> steps = ImmutableList.builder();
            if (!before.equals(after)) {
                steps.add(new Step(record(after, before), record(before, after)));
            }
            for (Subscriber other : abandoned) {
                Subscriber unlinked = other.unlinkedFrom(before.orElseThrow().person());
                steps.add(new Step(new Command.PutOnPlatform(unlinked), new Command.PutOnPlatform(other)));
            }
            return steps.build();
        }

        /** Makes the platform's record this one; one of both is there. */
        private static Command record(Optional<Subscriber> wanted, Optional<Subscriber> instead) {
            return wanted.<Command>map(Command.PutOnPlatform::new)
                    .orElseGet(() ->
                            new Command.RemoveFromPlatform(instead.orElseThrow().person()));
        }
    }

    /**
     * Commits.
     *
     * @param turn of the user
     * @return the number of writes; where a step fails, why, and {@link PortFailure.NotCompensated} where moreover one
     *     before it could not be undone yet
     */
    public Either<PortFailure, Integer> commit(Turn turn, CallingChange change, List<Write> writes) {
        return steps(turn, change).flatMap(steps -> turn.carryOut(steps, writes));
    }

    private Either<PortFailure, List<Step>> steps(Turn turn, CallingChange change) {
        return For(registered(change), registrations -> account(change)).yield((registrations, account) -> {
            ImmutableList.Builder<Step> steps = ImmutableList.builder();
            if (change.registers()) {
                steps.add(registration(turn, change));
            }
            registrations.forEach(registration -> steps.add(withdrawal(change, registration)));
            steps.addAll(change.platformSteps());
            account.ifPresent(known -> steps.add(closing(change, known)));
            return steps.build();
        });
    }

    private Either<PortFailure, Set<RegistrationId>> registered(CallingChange change) {
        return change.withdraws() ? accounts.registrations(change.org(), change.emailBefore()) : Either.right(Set.of());
    }

    /** Whoever does not call any more has no calls that could be recorded. */
    private Either<PortFailure, Optional<RecordingAccount>> account(CallingChange change) {
        return change.ended().map(recording::settings).orElseGet(() -> Either.right(Optional.empty()));
    }

    private static Step registration(Turn turn, CallingChange change) {
        RegistrationId registration = new RegistrationId(turn.newId());
        return new Step(
                new Command.Register(change.org(), change.emailAfter(), registration),
                new Command.Withdraw(change.emailAfter(), registration));
    }

    private static Step withdrawal(CallingChange change, RegistrationId registration) {
        return new Step(
                new Command.Withdraw(change.emailBefore(), registration),
                new Command.Register(change.org(), change.emailBefore(), registration));
    }

    private static Step closing(CallingChange change, RecordingAccount account) {
        PersonId user = change.ended().orElseThrow();
        return new Step(new Command.CloseRecording(user), new Command.RestoreRecording(user, account));
    }
}
