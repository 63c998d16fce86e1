package io.hexline.application.feature;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.feature.ListFeatures.FeatureView;
import io.hexline.application.store.Locations;
import io.hexline.application.store.Numbers;
import io.hexline.application.store.People;
import io.hexline.application.store.PeopleFilter;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

record FindFeatureService(FeatureLookup lookup, People people, Locations locations, Numbers numbers)
        implements FindFeature {

    @Override
    public Either<Failure, FeatureDetails> byKey(FeatureKey key) {
        return For(
                        lookup.byKey(key),
                        placed -> Failure.orTrouble(ListFeaturesService.types(numbers, List.of(placed.feature()))),
                        (placed, types) -> Failure.orTrouble(
                                members(key.org(), placed.feature().members())))
                .yield((placed, types, members) -> new FeatureDetails(
                        new FeatureView(
                                placed.feature(),
                                placed.location(),
                                placed.feature().number().map(types::get)),
                        members));
    }

    private Either<PortFailure, List<Member>> members(OrgId org, Set<PersonId> ids) {
        return ids.isEmpty()
                ? Either.right(List.of())
                : For(
                                people.people(PeopleFilter.of(org).withIds(ids), Optional.empty(), 0, ids.size()),
                                persons -> people.subscribers(ids),
                                (persons, subscribers) -> prefixes(subscribers))
                        .yield((persons, subscribers, prefixes) -> members(ids, persons, subscribers, prefixes));
    }

    private static List<Member> members(
            Set<PersonId> ids, List<Person> persons, List<Subscriber> callers, Map<LocationId, String> prefixes) {
        Map<PersonId, Person> known = Maps.uniqueIndex(persons, Person::id);
        Map<PersonId, Subscriber> calling = Maps.uniqueIndex(callers, Subscriber::person);
        return ids.stream()
                .filter(id -> known.containsKey(id) && calling.containsKey(id))
                .map(id -> new Member(
                        id,
                        known.get(id).name(),
                        calling.get(id).lines(),
                        calling.get(id).location().map(prefixes::get)))
                .toList();
    }

    /** What is dialled before extensions of the locations from where they call. */
    private Either<PortFailure, Map<LocationId, String>> prefixes(List<Subscriber> callers) {
        Set<LocationId> ids =
                callers.stream().flatMap(caller -> caller.location().stream()).collect(Collectors.toSet());
        return Either.traverseRight(ids, locations::find)
                .map(found -> found.toJavaStream()
                        .flatMap(Optional::stream)
                        .filter(location -> prefix(location).isPresent())
                        .collect(ImmutableMap.toImmutableMap(
                                Location::id, location -> prefix(location).orElseThrow())));
    }

    private static Optional<String> prefix(Location location) {
        return location.calling().flatMap(calling -> calling.settings().routingPrefix());
    }
}
