package io.hexline.application.feature;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.feature.FindFeature.Member;
import io.hexline.application.store.LineHolders;
import io.hexline.application.store.Locations;
import io.hexline.application.store.People;
import io.hexline.application.store.PeopleFilter;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Those who belong to features, as people want to see them. */
record MemberViews(People people, LineHolders lines, Locations locations) {

    /** Somebody or something that calls. */
    private record Caller(
            Id id, String displayName, Optional<PersonName> name, Lines lines, Optional<LocationId> location) {

        private static Caller of(Person person, Subscriber subscriber) {
            return new Caller(
                    person.id(),
                    person.name().display(),
                    Optional.of(person.name()),
                    subscriber.lines(),
                    subscriber.location());
        }

        private static Caller of(LineHolder holder) {
            return new Caller(holder.id(), holder.displayName(), Optional.empty(), holder.lines(), holder.location());
        }

        private Member member(Map<LocationId, String> prefixes) {
            return new Member(id, displayName, name, lines, location.map(prefixes::get));
        }
    }

    /** Those of the ids who call; what has gone since is left out. */
    Either<PortFailure, Map<Id, Member>> of(OrgId org, Set<Id> ids) {
        return For(
                        callers(org, ImmutableSet.copyOf(Iterables.filter(ids, PersonId.class))),
                        callers -> holders(org, ids),
                        (callers, holders) -> prefixes(Iterables.concat(callers, holders)))
                .yield((callers, holders, prefixes) -> Stream.concat(callers.stream(), holders.stream())
                        .collect(ImmutableMap.toImmutableMap(Caller::id, caller -> caller.member(prefixes))));
    }

    /** The one with this id that calls; a workspace or a virtual line where it is nobody's. */
    Either<PortFailure, Optional<Member>> byId(OrgId org, PersonId id) {
        return For(
                        callers(org, Set.of(id)),
                        persons -> persons.isEmpty() ? calling(org, id.value()) : Either.right(persons),
                        (persons, found) -> prefixes(found))
                .yield((persons, found, prefixes) ->
                        found.stream().map(caller -> caller.member(prefixes)).findFirst());
    }

    private Either<PortFailure, List<Caller>> calling(OrgId org, String line) {
        return lines.withIds(org, Set.of(line))
                .map(found -> found.stream()
                        .filter(holder -> holder.location().isPresent())
                        .map(Caller::of)
                        .toList());
    }

    private Either<PortFailure, List<Caller>> callers(OrgId org, Set<PersonId> ids) {
        return ids.isEmpty()
                ? Either.right(List.of())
                : For(
                                people.people(PeopleFilter.of(org).withIds(ids), Optional.empty(), 0, ids.size()),
                                persons -> people.subscribers(ids))
                        .yield(MemberViews::callers);
    }

    private static List<Caller> callers(List<Person> persons, List<Subscriber> calling) {
        Map<PersonId, Subscriber> subscribers = Maps.uniqueIndex(calling, Subscriber::person);
        return persons.stream()
                .filter(person -> subscribers.containsKey(person.id()))
                .map(person -> Caller.of(person, subscribers.get(person.id())))
                .toList();
    }

    private Either<PortFailure, List<Caller>> holders(OrgId org, Set<Id> ids) {
        Set<String> others = ids.stream()
                .filter(id -> !(id instanceof PersonId))
                .map(Id::value)
                .collect(Collectors.toSet());
        return others.isEmpty()
                ? Either.right(List.of())
                : lines.withIds(org, others)
                        .map(found -> found.stream().map(Caller::of).toList());
    }

    /** What is dialled before extensions of the locations from where they call. */
    private Either<PortFailure, Map<LocationId, String>> prefixes(Iterable<Caller> callers) {
        Set<LocationId> ids = new HashSet<>();
        callers.forEach(caller -> caller.location().ifPresent(ids::add));
        return locations
                .findAll(ids)
                .map(found -> found.values().stream()
                        .filter(location -> prefix(location).isPresent())
                        .collect(ImmutableMap.toImmutableMap(
                                Location::id, location -> prefix(location).orElseThrow())));
    }

    private static Optional<String> prefix(Location location) {
        return location.calling().flatMap(calling -> calling.settings().routingPrefix());
    }
}
