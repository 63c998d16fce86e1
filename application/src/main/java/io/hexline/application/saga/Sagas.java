package io.hexline.application.saga;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.collaborator.Command;
import io.hexline.application.collaborator.Command.Receivers;
import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Ids;
import io.hexline.application.store.Leases;
import io.hexline.application.store.Outbox;
import io.hexline.application.store.OutboxEntry;
import io.hexline.application.store.OutboxEntry.Purpose;
import io.hexline.application.store.Store;
import io.hexline.application.store.UnitOfWork;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Lets one worker at a time change something in the store and outside: under a lease, with everything written down that is
 * needed to undo it, before the first command is told. Whoever finds the lease run out goes on from what is written.
 */
public final class Sagas {

    /** How long a worker can be silent before another takes over. */
    static final Duration TERM = Duration.ofSeconds(9);

    /** How long somebody waits who cannot do anything else meanwhile. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int AT_A_TIME = 100;

    final Leases leases;
    final Outbox outbox;
    final UnitOfWork unitOfWork;
    final Ids ids;
    final Receivers receivers;
    final InstantSource time;

    private Sagas(
            Leases leases, Outbox outbox, UnitOfWork unitOfWork, Ids ids, Receivers receivers, InstantSource time) {
        this.leases = leases;
        this.outbox = outbox;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
        this.receivers = receivers;
        this.time = time;
    }

    public static Sagas on(Store store, Collaborators collaborators, InstantSource time) {
        return new Sagas(
                store.leases(), store.outbox(), store.unitOfWork(), store.ids(), Receivers.on(collaborators), time);
    }

    /**
     * Does the work while nobody else works on these. What others are still to be told of them is told first, unless it
     * decides nothing; where that fails, so does the work.
     *
     * @return {@link PortFailure.Busy} where somebody else does, for longer than one can wait
     */
    public <T> Either<PortFailure, T> alone(Set<Lease.Key> keys, Function<Turn, Either<PortFailure, T>> work) {
        return alone(keys, PATIENCE, work);
    }

    private <T> Either<PortFailure, T> alone(
            Set<Lease.Key> keys, Duration patience, Function<Turn, Either<PortFailure, T>> work) {
        return caughtUp(keys, patience, work)
                .flatMap(answer -> answer.fold(
                        shared -> settledWithOthers(shared, patience)
                                .flatMap(told -> caughtUp(keys, patience, work))
                                .flatMap(again -> again.mapLeft(
                                        left -> new PortFailure.Busy("what is still to be told of " + keys))),
                        Either::right));
    }

    /** Likewise on one thing, for a use case. */
    public <T> Either<Failure, T> alone(Lease.Key key, Function<Turn, Either<Failure, T>> work) {
        return alone(key, PATIENCE, work);
    }

    /** Likewise, waiting no longer than this for others. */
    public <T> Either<Failure, T> alone(Lease.Key key, Duration patience, Function<Turn, Either<Failure, T>> work) {
        return Failure.orTrouble(alone(Set.of(key), patience, turn -> Either.right(work.apply(turn))))
                .flatMap(Function.identity());
    }

    /** Does the work once what decides is told; what of it concerns others besides is the answer instead. */
    private <T> Either<PortFailure, Either<List<OutboxEntry>, T>> caughtUp(
            Set<Lease.Key> keys, Duration patience, Function<Turn, Either<PortFailure, T>> work) {
        return inTurn(
                keys,
                patience,
                turn -> outbox.about(keys).flatMap(owed -> {
                    List<OutboxEntry> deciding = ImmutableList.copyOf(Iterables.filter(owed, Sagas::decides));
                    List<OutboxEntry> shared =
                            ImmutableList.copyOf(Iterables.filter(deciding, entry -> !keys.containsAll(entry.about())));
                    return shared.isEmpty()
                            ? each(deciding, turn)
                                    .flatMap(told -> work.apply(turn))
                                    .map(Either::right)
                            : Either.right(Either.left(shared));
                }));
    }

    /** Does the work while nobody else works on these, and waits no longer than this for it. */
    public <T> Either<PortFailure, T> inTurn(
            Set<Lease.Key> keys, Duration patience, Function<Turn, Either<PortFailure, T>> work) {
        return leases.take(keys, TERM, patience).flatMap(lease -> {
            Turn turn = new Turn(lease, this);
            try {
                return work.apply(turn);
            } finally {
                released(turn);
            }
        });
    }

    /** A lease that cannot be given back runs out. */
    private void released(Turn turn) {
        leases.release(turn.lease()).fold(failure -> turn, lease -> turn);
    }

    /** What concerns others besides is told under the lease of all of them. */
    private Either<PortFailure, Integer> settledWithOthers(List<OutboxEntry> shared, Duration patience) {
        Either<PortFailure, Integer> told = Either.right(0);
        for (OutboxEntry entry : shared) {
            told = told.flatMap(before -> inTurn(entry.about(), patience, turn -> settled(entry.about(), turn)));
        }
        return told;
    }

    /** Tells everything that concerns nobody but these. */
    private Either<PortFailure, Integer> settled(Set<Lease.Key> about, Turn turn) {
        return outbox.about(about)
                .flatMap(owed -> each(
                        owed.stream()
                                .filter(entry -> about.containsAll(entry.about()))
                                .toList(),
                        turn));
    }

    /** Whether what is to be told changes what somebody reads to decide: all but notifications. */
    private static boolean decides(OutboxEntry entry) {
        return entry.purpose() == Purpose.UNDO
                || entry.commands().stream().noneMatch(Command.BillUserAt.class::isInstance);
    }

    /** Every entry is tried, up to one of which another worker has taken the lease; the first failure is the answer. */
    private static Either<PortFailure, Integer> each(List<OutboxEntry> entries, Turn turn) {
        Either<PortFailure, Integer> told = Either.right(0);
        for (OutboxEntry entry : entries) {
            Either<PortFailure, Integer> one = turn.settle(entry);
            told = told.flatMap(before -> one.map(more -> before + more));
        }
        return told;
    }

    /**
     * Tells what is due and in nobody's hands: because whoever wrote it down has ended, or failed to tell it.
     *
     * @return how many entries have been told; a failure where the store or a collaborator kept one from being told
     */
    public Either<PortFailure, Integer> recover() {
        return outbox.due(time.instant(), AT_A_TIME).flatMap(found -> {
            Either<PortFailure, Integer> told = Either.right(0);
            for (OutboxEntry entry : found) {
                Either<PortFailure, Integer> one = recover(entry);
                told = told.flatMap(before -> one.map(more -> before + more));
            }
            return told;
        });
    }

    /** Whoever has the lease looks after the entry. */
    private Either<PortFailure, Integer> recover(OutboxEntry entry) {
        Either<PortFailure, Integer> told = inTurn(entry.about(), Duration.ZERO, turn -> settled(entry.about(), turn));
        return told.isLeft() && told.getLeft().isOfOthers() ? Either.right(0) : told;
    }
}
