package io.hexline.inmemory;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.job.MoveJobs;
import io.hexline.application.location.Neighbourhood;
import io.hexline.domain.job.JobId;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.location.LocationId;
import io.hexline.domain.number.Extension;
import io.hexline.domain.number.NumberOwner;
import io.hexline.domain.organization.OrgId;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.PersonId;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The read side of the store: each answer is of one moment, found by key. */
record Reads(Store store) implements MoveJobs, Neighbourhood {

    Either<PortFailure, Optional<Organization>> organization(OrgId id) {
        return Either.right(store.books().catalogue().organization(id));
    }

    Either<PortFailure, Map<Extension, NumberOwner>> owners(LocationId location, Collection<Extension> extensions) {
        Books books = store.books();
        ImmutableMap.Builder<Extension, NumberOwner> owners = ImmutableMap.builder();
        for (Extension extension : extensions) {
            books.switchboard()
                    .owner(location, extension)
                    .ifPresent(owner -> owners.put(extension, books.named(owner)));
        }
        return Either.right(owners.buildKeepingLast());
    }

    @Override
    public Either<PortFailure, Optional<MoveJob>> find(OrgId org, JobId id) {
        return Either.right(store.books()
                .jobs()
                .find(id)
                .filter(job -> job.origin().target().equals(org)));
    }

    @Override
    public Either<PortFailure, List<MoveJob>> newest(OrgId org, OptionalLong before, int skip, int max) {
        return Either.right(store.books().jobs().newest(org, before, skip, max));
    }

    @Override
    public Either<PortFailure, Optional<JobId>> busyWith(PersonId user) {
        return Either.right(store.books().jobs().busyWith(user));
    }

    @Override
    public Either<PortFailure, List<MoveJob>> withPendingOrders() {
        return Either.right(store.books().jobs().withPendingOrders());
    }

    @Override
    public Either<PortFailure, Map<JobState, Integer>> byState() {
        return Either.right(store.books().jobs().counts());
    }

    @Override
    public Either<PortFailure, List<MoveJob>> in(Set<JobState> states) {
        return Either.right(store.books().jobs().in(states));
    }

    @Override
    public Either<PortFailure, Integer> users(LocationId location) {
        return Either.right(store.books().residents().users(location));
    }

    @Override
    public Either<PortFailure, Integer> numbers(LocationId location) {
        return Either.right(store.books().numbers().count(new Inventory.Group.At(location)));
    }

    @Override
    public Either<PortFailure, Integer> features(LocationId location) {
        return Either.right(store.books().catalogue().features().get(location).size());
    }

    @Override
    public Either<PortFailure, Set<String>> deviceNames(LocationId location, Collection<String> names) {
        Residents residents = store.books().residents();
        return Either.right(names.stream()
                .filter(name -> residents.hasDevice(location, name))
                .collect(ImmutableSet.toImmutableSet()));
    }

    @Override
    public Either<PortFailure, Boolean> isCalledBackAt(LocationId location, PersonId subscriber) {
        return Either.right(store.books().residents().isCalledBack(location, subscriber));
    }
}
