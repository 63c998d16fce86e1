package io.hexline.application.saga;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.hexline.application.collaborator.Command;
import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.OutboxEntry;
import io.hexline.application.store.OutboxEntry.Purpose;
import io.hexline.application.store.Write;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What one worker does while it has a lease. Whatever it is answered, once the lease is lost it does nothing any more. */
public final class Turn {

    private static final Duration RENEWED_AT = Sagas.TERM.dividedBy(3).multipliedBy(2);

    private final Sagas sagas;
    private Lease lease;

    Turn(Lease lease, Sagas sagas) {
        this.lease = lease;
        this.sagas = sagas;
    }

    Lease lease() {
        return lease;
    }

    /** What each commit of this turn stands on. */
    public Write held() {
        return new Write.ExpectLease(lease);
    }

    /** Keeps the lease from running out. */
    public Either<PortFailure, Lease> keep() {
        Instant now = sagas.time.instant();
        return now.isBefore(lease.until().minus(RENEWED_AT))
                ? Either.right(lease)
                : sagas.leases.renew(lease, Sagas.TERM).peek(renewed -> lease = renewed);
    }

    /**
     * Writes down how everything is undone that is about to be told.
     *
     * @param undo in the order in which it is undone; it does no harm where there is nothing to undo
     */
    public Either<PortFailure, Saga> begin(List<Command> undo) {
        return begin(newId(), undo);
    }

    /** An id under which something can be begun. */
    public String newId() {
        return sagas.ids.newEntry();
    }

    /** Likewise, under an id of {@link #newId}. */
    public Either<PortFailure, Saga> begin(String id, List<Command> undo) {
        OutboxEntry entry = OutboxEntry.of(id, lease.keys(), Purpose.UNDO, undo, sagas.time.instant());
        return sagas.unitOfWork
                .commit(List.of(held(), new Write.PutEntry(entry)))
                .map(written -> new Saga(entry.at(Version.NEW.next())));
    }

    /**
     * Tells the steps one after the other, and commits the writes; where that fails, undoes what was begun.
     *
     * @return how many writes; where a step fails, why, and {@link PortFailure.NotCompensated} where moreover one before
     *     it could not be undone yet
     */
    public Either<PortFailure, Integer> carryOut(List<Saga.Step> steps, List<Write> writes) {
        return steps.isEmpty()
                ? sagas.unitOfWork
                        .commit(ImmutableList.<Write>builder()
                                .add(held())
                                .addAll(writes)
                                .build())
                        .map(written -> writes.size())
                : begin(Lists.reverse(steps).stream().map(Saga.Step::back).toList())
                        .flatMap(saga -> saga.carryOut(steps, writes));
    }

    /** What others are to be told once something is committed, each for itself. */
    public FollowUps followUps(List<Command> commands) {
        Instant now = sagas.time.instant();
        return new FollowUps(
                this,
                commands.stream()
                        .map(command -> OutboxEntry.of(newId(), lease.keys(), Purpose.FOLLOW_UP, List.of(command), now))
                        .toList());
    }

    /** A key under which something new can be told. */
    public Either<PortFailure, Command.Key> key() {
        return keep().map(kept -> new Command.Key(newId(), kept));
    }

    Either<PortFailure, ?> tell(String key, Command command) {
        return keep().flatMap(kept -> command.tell(sagas.receivers, new Command.Key(key, kept)));
    }

    /** Tells what an entry says, and writes down what of it is left. */
    Either<PortFailure, Integer> settle(OutboxEntry entry) {
        Told told = tellAll(entry);
        return leave(List.of(told))
                .flatMap(written -> told.failures().isEmpty()
                        ? Either.right(1)
                        : Either.left(told.failures().get(0).why()));
    }

    /** Writes down what is left of some commands, unless another worker has taken over. */
    Either<PortFailure, Integer> leave(List<Told> all) {
        Optional<PortFailure> lost =
                all.stream().flatMap(told -> told.lost().stream()).findFirst();
        return lost.<Either<PortFailure, Integer>>map(Either::left)
                .orElseGet(() -> sagas.unitOfWork.commit(ImmutableList.<Write>builder()
                        .add(held())
                        .addAll(all.stream().map(Told::leaving).iterator())
                        .build()));
    }

    Told tellAll(OutboxEntry entry) {
        return tell(entry, entry.commands());
    }

    /** Tells some of an entry's commands, whatever becomes of the others, up to one that is for later. */
    Told tell(OutboxEntry entry, List<Command> some) {
        ImmutableList.Builder<Told.Failed> failures = ImmutableList.builder();
        boolean again = false;
        for (Command command : some) {
            int place = entry.commands().indexOf(command);
            checkArgument(place >= 0, "%s is none of the commands of %s", command, entry.id());
            String key = entry.id() + "/" + place;
            Either<PortFailure, ?> answer = Retry.where(Turn::canBeTriedAgain, () -> tell(key, command));
            if (answer.isLeft()) {
                PortFailure why = answer.getLeft();
                failures.add(new Told.Failed(command, why));
                again |= why instanceof PortFailure.StoreUnavailable || canBeTriedAgain(why);
                if (why.isForLater()) {
                    break;
                }
            }
        }
        return new Told(entry, again, failures.build(), sagas.time.instant());
    }

    private static boolean canBeTriedAgain(PortFailure failure) {
        return !failure.isForLater() && !isFinal(failure);
    }

    /** What was refused for a reason of its own is refused again. */
    private static boolean isFinal(PortFailure failure) {
        return failure.isConflict() || failure instanceof PortFailure.Rejected rejected && rejected.isFinal();
    }

    /** A change that has begun: how it is undone is written down, until it is committed or undone. */
    public final class Saga {

        /** What is told, and what undoes it, which does no harm where it was not done. */
        public record Step(Command forward, Command back) {}

        private final OutboxEntry undo;
        private int told;

        private Saga(OutboxEntry undo) {
            this.undo = undo;
        }

        public String id() {
            return undo.id();
        }

        /** Tells a command, under a key of its own. */
        public Either<PortFailure, ?> tell(Command command) {
            return Turn.this.tell(undo.id() + "+" + told++, command);
        }

        /** A key under which something else can be told, with a lease that holds. */
        public Either<PortFailure, Command.Key> key(String id) {
            return keep().map(lease -> new Command.Key(id, lease));
        }

        /** What others are to be told once the saga is committed, each for itself. */
        public FollowUps followUps(List<Command> commands) {
            return Turn.this.followUps(commands);
        }

        /** What ends the saga, in the commit that makes it true. */
        public List<Write> committed() {
            return List.of(held(), new Write.RemoveEntry(undo));
        }

        /**
         * Undoes what was done.
         *
         * @param done what undoes it, the last first, of what was written when it began; what was not done needs no undoing
         */
        public Told undo(List<Command> done) {
            return Turn.this.tell(undo, done);
        }

        /** Writes down by itself what is left of some commands, where no other commit does. */
        public Either<PortFailure, Integer> leave(Told told) {
            return Turn.this.leave(List.of(told));
        }

        /**
         * What the store made of the commit that was to end this saga, where it could not say so.
         *
         * @return whether the saga goes on, because nothing was committed
         */
        public Either<PortFailure, Boolean> isOpen() {
            return sagas.outbox.find(undo.id()).map(Optional::isPresent);
        }

        /** Tells the steps one after the other, and commits; where that fails, undoes what was begun. */
        Either<PortFailure, Integer> carryOut(List<Step> steps, List<Write> writes) {
            for (int begun = 0; begun < steps.size(); begun++) {
                Either<PortFailure, ?> answer = tell(steps.get(begun).forward());
                if (answer.isLeft()) {
                    return undone(steps.subList(0, begun + 1), answer.getLeft());
                }
            }
            List<Write> all = ImmutableList.<Write>builder()
                    .addAll(committed())
                    .addAll(writes)
                    .build();
            return sagas.unitOfWork
                    .commit(all)
                    .fold(
                            failure -> failure instanceof PortFailure.StoreUnavailable
                                    ? inDoubt(steps, writes.size(), failure)
                                    : undone(steps, failure),
                            written -> Either.right(writes.size()));
        }

        private Either<PortFailure, Integer> inDoubt(List<Step> steps, int writes, PortFailure cause) {
            return isOpen().mapLeft(unknown -> cause)
                    .flatMap(open -> open ? undone(steps, cause) : Either.right(writes));
        }

        /** Where somebody else has taken over, it is theirs to undo what is to be undone. */
        private Either<PortFailure, Integer> undone(List<Step> begun, PortFailure cause) {
            if (cause.isOfOthers()) {
                return Either.left(cause);
            }
            Told told = undo(Lists.reverse(begun).stream().map(Step::back).toList());
            List<PortFailure> left =
                    told.failures().stream().map(Told.Failed::why).toList();
            boolean forLater = Stream.concat(Stream.of(cause), left.stream()).allMatch(PortFailure::isForLater);
            PortFailure answer = left.isEmpty() || forLater ? cause : new PortFailure.NotCompensated(cause, left);
            return leave(told).fold(failure -> Either.left(answer), written -> Either.left(answer));
        }
    }
}
