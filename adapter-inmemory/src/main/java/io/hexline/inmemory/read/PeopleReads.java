package io.hexline.inmemory.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Extensions;
import io.hexline.application.store.NumberCounts;
import io.hexline.application.store.NumberFilter;
import io.hexline.application.store.NumberFilter.NumberPageKey;
import io.hexline.application.store.NumberUse;
import io.hexline.application.store.Numbers;
import io.hexline.application.store.People;
import io.hexline.application.store.PeopleFilter;
import io.hexline.application.store.PeopleFilter.PersonPageKey;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.PersonWithSubscriber;
import io.hexline.domain.user.Person.Ties;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.Subscriber.NonPerson;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.inmemory.index.ExtensionIndex;
import io.hexline.inmemory.index.NameIndex;
import io.hexline.inmemory.index.NumberGroup;
import io.hexline.inmemory.index.PeopleIndex;
import io.hexline.inmemory.state.CommittedState;
import io.hexline.inmemory.state.CommittedState.Moment;
import io.hexline.inmemory.state.StoreState;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The people of the store, who of them is a subscriber, and the numbers and extensions under which one is reached. */
public record PeopleReads(CommittedState store) implements People, Numbers, Extensions {

    @Override
    public Either<PortFailure, Optional<Person>> person(OrgId org, PersonId id) {
        return Either.right(
                store.state().people().find(id).filter(person -> person.org().equals(org)));
    }

    @Override
    public Either<PortFailure, Optional<PersonWithSubscriber>> withSubscriber(OrgId org, PersonId id) {
        return Either.right(withSubscriber(store.state(), org, id));
    }

    private static Optional<PersonWithSubscriber> withSubscriber(StoreState state, OrgId org, PersonId id) {
        return state.people()
                .find(id)
                .filter(person -> person.org().equals(org))
                .map(person ->
                        new PersonWithSubscriber(person, state.subscribers().find(id)));
    }

    @Override
    public Either<PortFailure, List<PersonWithSubscriber>> withSubscribers(OrgId org, Set<PersonId> ids) {
        StoreState state = store.state();
        ImmutableList.Builder<PersonWithSubscriber> found = ImmutableList.builderWithExpectedSize(ids.size());
        ids.forEach(id -> withSubscriber(state, org, id).ifPresent(found::add));
        return Either.right(found.build());
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
    public Either<PortFailure, List<Person>> people(
            PeopleFilter filter, Optional<PersonPageKey> after, int skip, int max) {
        Moment moment = moment(filter);
        boolean everybody = after.isEmpty() && filter.equals(PeopleFilter.of(filter.org()));
        Stream<Person> found = everybody
                ? moment.state()
                        .people()
                        .select(index -> index.members(new PeopleIndex.Group.Everybody(filter.org()), skip))
                : new PeopleSearch(moment, filter, after).found().skip(skip);
        return Either.right(found.limit(max).toList());
    }

    @Override
    public Either<PortFailure, Integer> count(PeopleFilter filter) {
        Moment moment = moment(filter);
        return Either.right(
                filter.equals(PeopleFilter.of(filter.org()))
                        ? moment.state().people().index().count(new PeopleIndex.Group.Everybody(filter.org()))
                        : (int) new PeopleSearch(moment, filter, Optional.empty())
                                .found()
                                .count());
    }

    private Moment moment(PeopleFilter filter) {
        return filter.part().isPresent() ? store.searchable() : store.now();
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
    public Either<PortFailure, List<Subscriber>> linkedTo(PersonId subscriber, Optional<PersonId> after, int max) {
        List<PersonId> linked = store.state()
                .people()
                .index()
                .members(new PeopleIndex.Group.LinkedTo(subscriber), after)
                .limit(max)
                .toList();
        return linked.isEmpty() ? Either.right(List.of()) : subscribers(linked);
    }

    @Override
    public Either<PortFailure, Map<PersonId, Ties>> ties(Collection<Subscriber> subscribers) {
        return new TieReads(store).of(subscribers);
    }

    @Override
    public Either<PortFailure, List<InventoryNumber>> find(Collection<PhoneNumber> numbers) {
        StoreState state = store.state();
        ImmutableList.Builder<InventoryNumber> found = ImmutableList.builder();
        for (PhoneNumber number : numbers) {
            state.numbers().find(number).map(state::named).ifPresent(found::add);
        }
        return Either.right(found.build());
    }

    @Override
    public Either<PortFailure, List<NumberUse>> list(
            NumberFilter filter, Optional<NumberPageKey> after, int skip, int max) {
        Moment moment = NumberSearch.isByPart(filter, store.state()) ? store.searchable() : store.now();
        return Either.right(
                new NumberSearch(moment, filter, after).found(skip).limit(max).toList());
    }

    @Override
    public Either<PortFailure, NumberCounts> count(OrgId org) {
        NameIndex<InventoryNumber, PhoneNumber, NumberGroup> numbers =
                store.state().numbers().index();
        int all = numbers.count(new NumberGroup.Of(org));
        int free = numbers.count(new NumberGroup.FreeIn(org));
        return Either.right(new NumberCounts(
                all - free,
                free,
                numbers.count(new NumberGroup.InState(org, NumberState.INACTIVE)),
                store.state().extensions().count(new ExtensionIndex.Group.NumberlessIn(org)),
                numbers.count(new NumberGroup.OfType(org, NumberType.TOLL_FREE)),
                numbers.count(new NumberGroup.OfType(org, NumberType.MOBILE))));
    }

    @Override
    public Either<PortFailure, Map<Extension, NumberOwner>> owners(
            LocationId location, Collection<Extension> extensions) {
        StoreState state = store.state();
        ImmutableMap.Builder<Extension, NumberOwner> owners = ImmutableMap.builder();
        Optional<OrgId> org = state.locations().find(location).map(Location::org);
        for (Extension extension : extensions) {
            org.flatMap(there -> state.extensions().owner(there, location, extension))
                    .ifPresent(owner -> owners.put(extension, state.named(owner)));
        }
        return Either.right(owners.buildKeepingLast());
    }
}
