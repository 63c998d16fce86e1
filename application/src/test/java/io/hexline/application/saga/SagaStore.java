package io.hexline.application.saga;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.google.common.collect.ImmutableList;
import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.BatchJobs;
import io.hexline.application.store.DeviceProfiles;
import io.hexline.application.store.DialPlans;
import io.hexline.application.store.Extensions;
import io.hexline.application.store.Features;
import io.hexline.application.store.Groups;
import io.hexline.application.store.Ids;
import io.hexline.application.store.Leases;
import io.hexline.application.store.Licenses;
import io.hexline.application.store.LineHolders;
import io.hexline.application.store.LocationUsage;
import io.hexline.application.store.Locations;
import io.hexline.application.store.MoveJobs;
import io.hexline.application.store.Numbers;
import io.hexline.application.store.Organizations;
import io.hexline.application.store.Outbox;
import io.hexline.application.store.OutboxEntry;
import io.hexline.application.store.People;
import io.hexline.application.store.Readiness;
import io.hexline.application.store.Routes;
import io.hexline.application.store.Store;
import io.hexline.application.store.Tokens;
import io.hexline.application.store.Trunks;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A store of leases and entries only, with its clock, at which nobody waits; a test can let any of its methods fail. */
public class SagaStore implements Leases, Outbox, UnitOfWork, InstantSource {

    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Map<Lease.Key, Lease> held = new HashMap<>();
    private final Map<String, OutboxEntry> entries = new LinkedHashMap<>();
    private final List<List<Write>> commits = new ArrayList<>();
    private Instant now = NOON;
    private long fence;
    private int ids;

    /** A store of which only this is there. */
    public Store ports() {
        Ids counting = mock(Ids.class);
        when(counting.newEntry()).thenAnswer(call -> "entry-" + ++ids);
        return new Store(
                mock(People.class),
                mock(Organizations.class),
                mock(Licenses.class),
                mock(Locations.class),
                mock(LocationUsage.class),
                mock(Numbers.class),
                mock(Extensions.class),
                mock(Features.class),
                mock(LineHolders.class),
                mock(Trunks.class),
                mock(Routes.class),
                mock(DialPlans.class),
                mock(Groups.class),
                mock(DeviceProfiles.class),
                mock(MoveJobs.class),
                mock(BatchJobs.class),
                mock(Tokens.class),
                this,
                this,
                this,
                mock(Readiness.class),
                counting);
    }

    @Override
    public Either<PortFailure, Integer> untold() {
        return Either.right(0);
    }

    public List<OutboxEntry> entries() {
        return ImmutableList.copyOf(entries.values());
    }

    /** All that was committed, in order. */
    public List<List<Write>> commits() {
        return ImmutableList.copyOf(commits);
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** Somebody else has these from now on, as if the lease of whoever had them had run out. */
    public void takeAway(Lease.Key... keys) {
        put(new Lease(Set.of(keys), ++fence, now.plus(Sagas.TERM)));
    }

    public boolean isFree(Lease.Key key) {
        return !held.containsKey(key) || !now.isBefore(held.get(key).until());
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public Either<PortFailure, Lease> take(Set<Lease.Key> keys, Duration term, Duration patience) {
        return keys.stream().allMatch(this::isFree)
                ? Either.right(put(new Lease(keys, ++fence, now.plus(term))))
                : Either.left(new PortFailure.Busy(keys.toString()));
    }

    private Lease put(Lease lease) {
        lease.keys().forEach(key -> held.put(key, lease));
        return lease;
    }

    @Override
    public Either<PortFailure, Lease> renew(Lease lease, Duration term) {
        return isHeld(lease) ? Either.right(put(lease.renewed(now.plus(term)))) : lost(lease);
    }

    @Override
    public Either<PortFailure, Lease> release(Lease lease) {
        held.values().removeIf(known -> known.fence() == lease.fence());
        return Either.right(lease);
    }

    private boolean isHeld(Lease lease) {
        return lease.keys().stream()
                .allMatch(key -> held.containsKey(key) && held.get(key).fence() == lease.fence());
    }

    private static <T> Either<PortFailure, T> lost(Lease lease) {
        return Either.left(new PortFailure.LeaseLost(lease.keys().toString()));
    }

    @Override
    public Either<PortFailure, Optional<OutboxEntry>> find(String id) {
        return Either.right(Optional.ofNullable(entries.get(id)));
    }

    @Override
    public Either<PortFailure, List<OutboxEntry>> about(Set<Lease.Key> keys) {
        return Either.right(entries().stream()
                .filter(entry -> !Collections.disjoint(entry.about(), keys))
                .toList());
    }

    @Override
    public Either<PortFailure, List<OutboxEntry>> due(Instant until, int max) {
        return Either.right(entries().stream()
                .filter(entry -> !until.isBefore(entry.due()))
                .limit(max)
                .toList());
    }

    @Override
    public Either<PortFailure, Integer> commit(List<Write> writes) {
        for (Write write : writes) {
            if (write instanceof Write.ExpectLease expected && !isHeld(expected.lease())) {
                return lost(expected.lease());
            } else if (entry(write).filter(entry -> !isStored(entry)).isPresent()) {
                return Either.left(new PortFailure.Conflict("entry"));
            }
        }
        writes.forEach(write -> entry(write).ifPresent(entry -> apply(write, entry)));
        commits.add(ImmutableList.copyOf(writes));
        return Either.right(writes.size());
    }

    private static Optional<OutboxEntry> entry(Write write) {
        if (write instanceof Write.PutEntry put) {
            return Optional.of(put.entry());
        }
        return write instanceof Write.RemoveEntry remove ? Optional.of(remove.entry()) : Optional.empty();
    }

    private boolean isStored(OutboxEntry entry) {
        Version stored =
                entries.containsKey(entry.id()) ? entries.get(entry.id()).version() : Version.NEW;
        return stored.equals(entry.version());
    }

    private void apply(Write write, OutboxEntry entry) {
        if (write instanceof Write.PutEntry) {
            entries.put(entry.id(), entry.at(entry.version().next()));
        } else {
            entries.remove(entry.id());
        }
    }
}
