package io.hexline.inmemory.state;

import com.google.common.collect.Iterables;
import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.GroupWrite;
import io.hexline.application.store.JobWrite;
import io.hexline.application.store.Outbox;
import io.hexline.application.store.OutboxEntry;
import io.hexline.application.store.RoutingWrite;
import io.hexline.application.store.TokenWrite;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.inmemory.index.NumberGroup;
import io.hexline.inmemory.index.PeopleIndex;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The state that hold now. Commits come one after the other; readers never wait. */
public final class CommittedState implements UnitOfWork, Outbox {

    private final HeldLeases leases;
    private volatile Moment now;
    private volatile long commits;

    /** What holds at one moment; without parts until a part of a text is looked for first. */
    public record Moment(StoreState state, Optional<Parts> parts) {

        private Moment after(StoreState applied, List<Write> writes) {
            return new Moment(applied, parts.map(known -> known.after(state, applied, writes)));
        }
    }

    public CommittedState(StoreState opening, HeldLeases leases) {
        this.now = new Moment(opening, Optional.empty());
        this.leases = leases;
    }

    public StoreState state() {
        return now.state();
    }

    public Moment now() {
        return now;
    }

    /** What holds now, with its parts. Whoever looks for a part first makes them, and commits wait. */
    public Moment searchable() {
        Moment moment = now;
        return moment.parts().isPresent() ? moment : madeSearchable();
    }

    private synchronized Moment madeSearchable() {
        if (now.parts().isEmpty()) {
            now = new Moment(state(), Optional.of(Parts.of(state())));
        }
        return now;
    }

    @Override
    public synchronized Either<PortFailure, Integer> commit(List<Write> writes) {
        return WriteApplier.all(state(), writes, leases::isHeld).map(applied -> {
            now = now.after(applied, writes);
            commits++;
            return writes.size();
        });
    }

    /** How many there have been. */
    public long commits() {
        return commits;
    }

    @Override
    public Either<PortFailure, Optional<OutboxEntry>> find(String id) {
        return Either.right(state().outbox().find(id));
    }

    @Override
    public Either<PortFailure, List<OutboxEntry>> about(Set<Lease.Key> keys) {
        StoreState moment = state();
        return Either.right(
                Iterables.all(keys, key -> moment.outbox().index().count(key) == 0)
                        ? List.of()
                        : moment.outbox()
                                .inOrder(index -> keys.stream().flatMap(index::members))
                                .toList());
    }

    @Override
    public Either<PortFailure, List<OutboxEntry>> due(Instant now, int max) {
        return Either.right(state().outbox()
                .all()
                .filter(entry -> !now.isBefore(entry.due()))
                .sorted(Comparator.comparing(OutboxEntry::due))
                .limit(max)
                .toList());
    }

    @Override
    public Either<PortFailure, Integer> untold() {
        return Either.right(Math.toIntExact(
                state().outbox().all().filter(entry -> entry.attempts() > 0).count()));
    }

    /** The state after one more write. Each write must hold after those before it; the first that does not refuses all. */
    record WriteApplier(StoreState state, Predicate<Lease> isHeld)
            implements Write.Visitor<Either<PortFailure, StoreState>> {

        /** Without a lease. */
        static Either<PortFailure, StoreState> all(StoreState state, List<Write> writes) {
            return all(state, writes, lease -> false);
        }

        static Either<PortFailure, StoreState> all(StoreState state, List<Write> writes, Predicate<Lease> isHeld) {
            Either<PortFailure, StoreState> applied = Either.right(PeopleWrites.withoutExtensionsOf(writes, state));
            for (Write write : writes) {
                applied = applied.flatMap(before -> write.accept(new WriteApplier(before, isHeld)));
            }
            return Iterables.any(writes, write -> PeopleWrites.PARTING.contains(write.getClass()))
                    ? applied.flatMap(after -> PeopleWrites.together(state, after, writes))
                    : applied;
        }

        /** Whether what a write stands on is there. */
        static Either<PortFailure, Boolean> known(boolean present, String what) {
            return present ? Either.right(true) : Either.left(new PortFailure.Conflict(what));
        }

        static Either<PortFailure, Boolean> known(StoreState state, OrgId org) {
            return known(state.catalogue().organization(org).isPresent(), "organization " + org);
        }

        @Override
        public Either<PortFailure, StoreState> visit(Write.PutPerson write) {
            return PeopleWrites.put(state, write.person());
        }

        @Override
        public Either<PortFailure, StoreState> visit(Write.RemovePerson write) {
            return PeopleWrites.remove(state, write.person());
        }

        @Override
        public Either<PortFailure, StoreState> visit(Write.PutSubscriber write) {
            return PeopleWrites.put(state, write.subscriber());
        }

        @Override
        public Either<PortFailure, StoreState> visit(Write.RemoveSubscriber write) {
            return PeopleWrites.remove(state, write.subscriber());
        }

        @Override
        public Either<PortFailure, StoreState> visit(Write.PutNumber write) {
            InventoryNumber number = write.number();
            boolean located = number.location().map(state.locations()::has).orElse(true);
            return known(state, number.org())
                    .flatMap(sound -> known(located, "location of number " + number.number()))
                    .flatMap(sound -> state.numbers().put(number))
                    .map(state::withNumbers);
        }

        @Override
        public Either<PortFailure, StoreState> visit(Write.RemoveNumber write) {
            InventoryNumber number = write.number();
            boolean free = state.numbers()
                    .find(number.number())
                    .flatMap(InventoryNumber::owner)
                    .isEmpty();
            return known(free, "owner of number " + number.number())
                    .flatMap(sound -> state.numbers().remove(number))
                    .map(state::withNumbers);
        }

        @Override
        public Either<PortFailure, StoreState> visit(JobWrite write) {
            return write.acceptJob(state.jobs()).map(state::withJobs);
        }

        @Override
        public Either<PortFailure, StoreState> visit(Write.PutLocation write) {
            return LocationWrites.put(state, write.location());
        }

        @Override
        public Either<PortFailure, StoreState> visit(Write.RemoveLocation write) {
            return LocationWrites.remove(state, write.location());
        }

        @Override
        public Either<PortFailure, StoreState> visit(Write.PutFeature write) {
            return FeatureWrites.put(state, write.feature());
        }

        @Override
        public Either<PortFailure, StoreState> visit(Write.RemoveFeature write) {
            return FeatureWrites.remove(state, write.feature());
        }

        @Override
        public Either<PortFailure, StoreState> visit(Write.PutLineHolder write) {
            return FeatureWrites.put(state, write.holder());
        }

        @Override
        public Either<PortFailure, StoreState> visit(Write.RemoveLineHolder write) {
            return FeatureWrites.remove(state, write.holder());
        }

        @Override
        public Either<PortFailure, StoreState> visit(Write.LeaveFeature write) {
            return FeatureWrites.leave(state, write);
        }

        @Override
        public Either<PortFailure, StoreState> visit(Write.PutTrunkGroup write) {
            return RoutingWrites.put(state, write.group());
        }

        @Override
        public Either<PortFailure, StoreState> visit(RoutingWrite write) {
            return write.acceptRouting(new RoutingWrites(state));
        }

        @Override
        public Either<PortFailure, StoreState> visit(GroupWrite.PutGroup write) {
            return GroupState.put(state, write);
        }

        @Override
        public Either<PortFailure, StoreState> visit(GroupWrite.RemoveGroup write) {
            return GroupState.remove(state, write.group());
        }

        @Override
        public Either<PortFailure, StoreState> visit(TokenWrite write) {
            return write.acceptToken(new GrantState.Writes(state));
        }

        @Override
        public Either<PortFailure, StoreState> visit(Write.PutDeviceProfile write) {
            return PeopleWrites.put(state, write.profile());
        }

        @Override
        public Either<PortFailure, StoreState> visit(Write.ExpectLocation write) {
            return state.locations().current(write.location()).map(version -> state);
        }

        @Override
        public Either<PortFailure, StoreState> visit(Write.ExpectRoom write) {
            return known(users(write.location()) <= write.users(), "room in " + write.location())
                    .map(holds -> state);
        }

        @Override
        public Either<PortFailure, StoreState> visit(Write.ExpectNumbers write) {
            return known(
                            state.numbers().index().count(new NumberGroup.At(write.location())) == write.numbers(),
                            "numbers of " + write.location())
                    .map(holds -> state);
        }

        @Override
        public Either<PortFailure, StoreState> visit(Write.ExpectOwnDeviceNames write) {
            return known(
                            write.names().stream().allMatch(name -> state.devices(write.location(), name) <= 1),
                            "name of a device")
                    .map(holds -> state);
        }

        @Override
        public Either<PortFailure, StoreState> visit(Write.PutEntry write) {
            return state.outbox().put(write.entry()).map(state::withOutbox);
        }

        @Override
        public Either<PortFailure, StoreState> visit(Write.RemoveEntry write) {
            return state.outbox().remove(write.entry()).map(state::withOutbox);
        }

        @Override
        public Either<PortFailure, StoreState> visit(Write.ExpectLease write) {
            return isHeld.test(write.lease()) ? Either.right(state) : Either.left(HeldLeases.lost(write.lease()));
        }

        private int users(LocationId location) {
            return state.people().index().count(new PeopleIndex.Group.CallersAt(location));
        }
    }
}
