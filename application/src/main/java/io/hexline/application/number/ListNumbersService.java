package io.hexline.application.number;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.NumberCounts;
import io.hexline.application.store.NumberFilter;
import io.hexline.application.store.NumberPageKey;
import io.hexline.application.store.NumberUse;
import io.hexline.application.store.PeopleFilter;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.NumberOwner;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.OrgId;
import io.hexline.domain.value.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class ListNumbersService implements ListNumbers {

    private final Host host;

    ListNumbersService(Host host) {
        this.host = host;
    }

    @Override
    public Either<Failure, NumberCounts> count(OrgId org) {
        return host.store().numbers().count(org).mapLeft(Failure.Trouble::new);
    }

    @Override
    public Either<Failure, List<NumberView>> handle(
            NumberFilter filter, Optional<NumberPageKey> after, int skip, int max) {
        return host.store()
                .numbers()
                .list(filter, after, skip, max)
                .flatMap(uses -> views(filter.org(), uses))
                .mapLeft(Failure.Trouble::new);
    }

    private Either<PortFailure, List<NumberView>> views(OrgId org, List<NumberUse> uses) {
        return locations(uses)
                .flatMap(locations -> people(org, uses)
                        .map(people -> uses.stream()
                                .map(use -> new NumberView(
                                        use,
                                        use.location().map(locations::get),
                                        owners(use).findFirst().map(people::get)))
                                .toList()));
    }

    private Either<PortFailure, Map<LocationId, Location>> locations(List<NumberUse> uses) {
        Set<LocationId> ids =
                uses.stream().flatMap(use -> use.location().stream()).collect(Collectors.toSet());
        ImmutableMap.Builder<LocationId, Location> locations = ImmutableMap.builder();
        for (LocationId id : ids) {
            Either<PortFailure, Optional<Location>> found =
                    host.store().locations().find(id);
            if (found.isLeft()) {
                return Either.left(found.getLeft());
            }
            found.get().ifPresent(location -> locations.put(id, location));
        }
        return Either.right(locations.build());
    }

    private Either<PortFailure, Map<PersonId, Person>> people(OrgId org, List<NumberUse> uses) {
        Set<PersonId> ids = uses.stream().flatMap(ListNumbersService::owners).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Either.right(Map.of())
                : host.store()
                        .people()
                        .people(PeopleFilter.of(org).withIds(ids), Optional.empty(), ids.size())
                        .map(found -> Maps.uniqueIndex(found, Person::id));
    }

    private static Stream<PersonId> owners(NumberUse use) {
        return use.owner().stream()
                .flatMap(owner -> owner instanceof NumberOwner.User user ? Stream.of(user.id()) : Stream.of());
    }
}
