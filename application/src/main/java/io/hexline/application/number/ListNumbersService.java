package io.hexline.application.number;

import static io.vavr.API.For;

import com.google.common.collect.Maps;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Locations;
import io.hexline.application.store.NumberCounts;
import io.hexline.application.store.NumberFilter;
import io.hexline.application.store.NumberFilter.NumberPageKey;
import io.hexline.application.store.NumberUse;
import io.hexline.application.store.Numbers;
import io.hexline.application.store.People;
import io.hexline.application.store.PeopleFilter;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

record ListNumbersService(Numbers numbers, Locations locations, People people) implements ListNumbers {

    @Override
    public Either<Failure, NumberCounts> count(OrgId org) {
        return Failure.orTrouble(numbers.count(org));
    }

    @Override
    public Either<Failure, List<NumberView>> handle(
            NumberFilter filter, Optional<NumberPageKey> after, int skip, int max) {
        return Failure.orTrouble(For(
                        numbers.list(filter, after, skip, max),
                        this::locations,
                        (uses, places) -> owners(filter.org(), uses))
                .yield(ListNumbersService::views));
    }

    private static List<NumberView> views(
            List<NumberUse> uses, Map<LocationId, Location> places, Map<PersonId, Person> owners) {
        return uses.stream()
                .map(use -> new NumberView(
                        use,
                        use.location().map(places::get),
                        owners(use).findFirst().map(owners::get)))
                .toList();
    }

    private Either<PortFailure, Map<LocationId, Location>> locations(List<NumberUse> uses) {
        Set<LocationId> ids =
                uses.stream().flatMap(use -> use.location().stream()).collect(Collectors.toSet());
        return Either.traverseRight(ids, locations::find)
                .map(found -> found.toJavaStream()
                        .flatMap(Optional::stream)
                        .collect(Collectors.toMap(Location::id, location -> location)));
    }

    private Either<PortFailure, Map<PersonId, Person>> owners(OrgId org, List<NumberUse> uses) {
        Set<PersonId> ids = uses.stream().flatMap(ListNumbersService::owners).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Either.right(Map.of())
                : people.people(PeopleFilter.of(org).withIds(ids), Optional.empty(), 0, ids.size())
                        .map(found -> Maps.uniqueIndex(found, Person::id));
    }

    private static Stream<PersonId> owners(NumberUse use) {
        return use.owner().stream().flatMap(owner -> owner.person().stream());
    }
}
