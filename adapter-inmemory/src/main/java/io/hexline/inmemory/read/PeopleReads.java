package io.hexline.inmemory.read;

import com.google.common.collect.ImmutableList;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.People;
import io.hexline.application.store.PeopleFilter;
import io.hexline.application.store.PeopleFilter.PersonPageKey;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.Subscriber.NonPerson;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.inmemory.index.PeopleIndex;
import io.hexline.inmemory.state.CommittedState;
import io.hexline.inmemory.state.StoreState;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The people of the store, and who of them is a subscriber. */
public record PeopleReads(CommittedState store) implements People {

    @Override
    public Either<PortFailure, Optional<Person>> person(OrgId org, PersonId id) {
        return Either.right(
                store.state().people().find(id).filter(person -> person.org().equals(org)));
    }

    @Override
    public Either<PortFailure, Optional<Person>> person(PersonId id) {
        return Either.right(store.state().people().find(id));
    }

    @Override
    public Either<PortFailure, Optional<Person>> person(Email email) {
        StoreState state = store.state();
        return Either.right(state.people().index().find(email).flatMap(state.people()::find));
    }

    @Override
    public Either<PortFailure, Optional<Subscriber>> subscriber(PersonId id) {
        return Either.right(store.state().subscribers().find(id));
    }

    @Override
    public Either<PortFailure, Optional<NonPerson>> nonPerson(OrgId org, PersonId id) {
        StoreState state = store.state();
        return Either.right(state.catalogue().nonPerson(org, id).or(() -> virtualUser(state, org, id)));
    }

    private static Optional<NonPerson> virtualUser(StoreState state, OrgId org, PersonId id) {
        return state.features()
                .find(new FeatureId(id.value()))
                .flatMap(feature -> state.locations().find(feature.location()))
                .filter(location -> location.org().equals(org))
                .map(location -> NonPerson.SERVICE_INSTANCE);
    }

    @Override
    public Either<PortFailure, List<Person>> people(PeopleFilter filter, Optional<PersonPageKey> after, int max) {
        StoreState state = store.state();
        return Either.right(state.people()
                .select(index -> index.candidates(filter, after))
                .filter(person -> passes(person, filter, state))
                .limit(max)
                .toList());
    }

    @Override
    public Either<PortFailure, Integer> countFullAdministrators(OrgId org) {
        return Either.right(store.state().people().index().count(new PeopleIndex.Group.FullAdministrators(org)));
    }

    @Override
    public Either<PortFailure, List<Person>> reportingTo(PersonId manager) {
        return Either.right(store.state()
                .people()
                .select(index -> index.members(new PeopleIndex.Group.ReportingTo(manager), Optional.empty()))
                .toList());
    }

    @Override
    public Either<PortFailure, List<Subscriber>> subscribers(Collection<PersonId> ids) {
        StoreState state = store.state();
        ImmutableList.Builder<Subscriber> found = ImmutableList.builderWithExpectedSize(ids.size());
        ids.forEach(id -> state.subscribers().find(id).ifPresent(found::add));
        return Either.right(found.build());
    }

    @Override
    public Either<PortFailure, List<Subscriber>> linkedTo(PersonId subscriber) {
        List<PersonId> linked = store.state().people().index().list(new PeopleIndex.Group.LinkedTo(subscriber));
        return linked.isEmpty() ? Either.right(List.of()) : subscribers(linked);
    }

    private static boolean passes(Person person, PeopleFilter filter, StoreState state) {
        boolean named = filter.namePrefix()
                .filter(prefix -> !PersonPageKey.of(person).name().startsWith(prefix))
                .isEmpty();
        boolean there = filter.location().isEmpty()
                || state.subscribers()
                        .find(person.id())
                        .flatMap(Subscriber::location)
                        .equals(filter.location());
        boolean administers =
                filter.roles().isEmpty() || filter.roles().stream().anyMatch(person.roles()::contains);
        return person.org().equals(filter.org()) && named && there && administers;
    }
}
