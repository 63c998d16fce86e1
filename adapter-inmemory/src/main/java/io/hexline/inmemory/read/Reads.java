package io.hexline.inmemory.read;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.LocationUsage;
import io.hexline.application.store.MoveJobs;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.number.NumberOwner;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.JobId;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.OrgId;
import io.hexline.domain.value.PersonId;
import io.hexline.inmemory.index.LocationUsageIndex;
import io.hexline.inmemory.index.NumberIndex;
import io.hexline.inmemory.state.CommittedState;
import io.hexline.inmemory.state.StoreState;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The read side of the store: each answer is of one moment, found by key. */
public record Reads(CommittedState store) implements MoveJobs, LocationUsage {

    public Either<PortFailure, Optional<Organization>> organization(OrgId id) {
        return Either.right(store.state().catalogue().organization(id));
    }

    public Either<PortFailure, Map<Extension, NumberOwner>> owners(
            LocationId location, Collection<Extension> extensions) {
        StoreState state = store.state();
        ImmutableMap.Builder<Extension, NumberOwner> owners = ImmutableMap.builder();
        for (Extension extension : extensions) {
            state.extensionOwners()
                    .owner(location, extension)
                    .ifPresent(owner -> owners.put(extension, state.named(owner)));
        }
        return Either.right(owners.buildKeepingLast());
    }

    @Override
    public Either<PortFailure, Optional<MoveJob>> find(OrgId org, JobId id) {
        return Either.right(store.state()
                .jobs()
                .find(id)
                .filter(job -> job.origin().target().equals(org)));
    }

    @Override
    public Either<PortFailure, List<MoveJob>> newest(OrgId org, OptionalLong before, int skip, int max) {
        return Either.right(store.state().jobs().newest(org, before, skip, max));
    }

    @Override
    public Either<PortFailure, Optional<JobId>> busyWith(PersonId user) {
        return Either.right(store.state().jobs().busyWith(user));
    }

    @Override
    public Either<PortFailure, List<MoveJob>> withPendingOrders() {
        return Either.right(store.state().jobs().withPendingOrders());
    }

    @Override
    public Either<PortFailure, Map<JobState, Integer>> byState() {
        return Either.right(store.state().jobs().counts());
    }

    @Override
    public Either<PortFailure, List<MoveJob>> in(Set<JobState> states) {
        return Either.right(store.state().jobs().in(states));
    }

    @Override
    public Either<PortFailure, Integer> users(LocationId location) {
        return Either.right(store.state().usage().users(location));
    }

    @Override
    public Either<PortFailure, Integer> numbers(LocationId location) {
        return Either.right(store.state().numbers().count(new NumberIndex.Group.At(location)));
    }

    @Override
    public Either<PortFailure, Integer> features(LocationId location) {
        return Either.right(store.state().catalogue().features().get(location).size());
    }

    @Override
    public Either<PortFailure, Set<String>> deviceNames(LocationId location, Collection<String> names) {
        LocationUsageIndex usage = store.state().usage();
        return Either.right(
                names.stream().filter(name -> usage.hasDevice(location, name)).collect(ImmutableSet.toImmutableSet()));
    }

    @Override
    public Either<PortFailure, Boolean> isCalledBackAt(LocationId location, PersonId subscriber) {
        return Either.right(store.state().usage().isCalledBack(location, subscriber));
    }
}
