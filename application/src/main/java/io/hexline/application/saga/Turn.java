package io.hexline.application.saga;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.hexline.application.command.Command;
import io.hexline.application.command.Lease;
import io.hexline.application.command.OutboxEntry;
import io.hexline.application.command.OutboxEntry.Purpose;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.failure.Retry;
import io.hexline.application.store.Ids;
import io.hexline.application.store.Leases;
import io.hexline.application.store.Outbox;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What one worker does while it has a lease. Whatever it is answered, once the lease is lost it does nothing any more. */
public final class Turn {

    private static final Duration RENEWED_AT = Sagas.TERM.dividedBy(3).multipliedBy(2);

    private final Leases leases;
    private final Outbox outbox;
    private final UnitOfWork unitOfWork;
    private final Ids ids;
    private final Outside outside;
    private final InstantSource time;
    private Lease lease;

    Turn(
            Lease lease,
            Leases leases,
            Outbox outbox,
            UnitOfWork unitOfWork,
            Ids ids,
            Outside outside,
            InstantSource time) {
        this.lease = lease;
        this.leases = leases;
        this.outbox = outbox;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
        this.outside = outside;
        this.time = time;
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
        Instant now = time.instant();
        return now.isBefore(lease.until().minus(RENEWED_AT))
                ? Either.right(lease)
                : leases.renew(lease, Sagas.TERM).peek(renewed -> lease = renewed);
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
        return ids.newEntry();
    }

    /** Likewise, under an id of {@link #newId}. */
    public Either<PortFailure, Saga> begin(String id, List<Command> undo) {
        OutboxEntry entry = OutboxEntry.of(id, lease.keys(), Purpose.UNDO, undo, time.instant());
        return unitOfWork
                .commit(List.of(held(), new Write.PutEntry(entry)))
                .map(written -> new Saga(this, entry.at(Version.NEW.next())));
    }

    /**
     * Tells the steps one after the other, and commits the writes; where that fails, undoes what was begun.
     *
     * @return how many writes; where a step fails, why, and {@link PortFailure.NotCompensated} where moreover one before
     *     it could not be undone yet
     */
    public Either<PortFailure, Integer> carryOut(List<Saga.Step> steps, List<Write> writes) {
        return steps.isEmpty()
                ? commit(ImmutableList.<Write>builder()
                                .add(held())
                                .addAll(writes)
                                .build())
                        .map(written -> writes.size())
                : begin(Lists.reverse(steps).stream().map(Saga.Step::back).toList())
                        .flatMap(saga -> saga.carryOut(steps, writes));
    }

    Either<PortFailure, Integer> commit(List<Write> writes) {
        return unitOfWork.commit(writes);
    }

    Either<PortFailure, Boolean> isStored(OutboxEntry entry) {
        return outbox.find(entry.id()).map(found -> found.isPresent());
    }

    /** What others are to be told once something is committed, each for itself. */
    public FollowUps followUps(List<Command> commands) {
        Instant now = time.instant();
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
        return keep().flatMap(kept -> outside.tell(new Command.Key(key, kept), command));
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
                .orElseGet(() -> unitOfWork.commit(ImmutableList.<Write>builder()
                        .add(held())
                        .addAll(all.stream().map(Told::leaving).iterator())
                        .build()));
    }

    Told tellAll(OutboxEntry entry) {
        return tell(entry, entry.commands());
    }

    /** Tells some of an entry's commands, whatever becomes of the others, up to one of which the lease is lost. */
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
                again |= canBeTriedAgain(why);
                if (why.isOfOthers()) {
                    break;
                }
            }
        }
        return new Told(entry, again, failures.build(), time.instant());
    }

    private static boolean canBeTriedAgain(PortFailure failure) {
        return !failure.isOfOthers() && !isFinal(failure);
    }

    /** What was refused for a reason of its own is refused again. */
    private static boolean isFinal(PortFailure failure) {
        return failure.isConflict() || failure instanceof PortFailure.Rejected rejected && rejected.isFinal();
    }
}
