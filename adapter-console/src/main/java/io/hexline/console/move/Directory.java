package io.hexline.console.move;

import com.google.common.collect.Maps;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.LocationFilter;
import io.hexline.application.store.PeopleFilter;
import io.hexline.application.user.UserView;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Users and locations of the visitor's organization, whose names pages tell. */
record Directory(Visitor visitor) {

    /** More than that nobody chooses from. */
    private static final int MOST_LOCATIONS = 500;

    /** Those of them who are there. */
    Either<Failure, Map<PersonId, UserView>> users(Set<PersonId> ids) {
        return ids.isEmpty()
                ? Either.right(Map.of())
                : list(PeopleFilter.of(org()).withIds(ids), ids.size())
                        .map(found ->
                                Maps.uniqueIndex(found, user -> user.person().id()));
    }

    Either<Failure, List<UserView>> list(PeopleFilter filter, int max) {
        return visitor.use().people().listPeople().handle(filter, Optional.empty(), max);
    }

    /** Those of them that are there. */
    Either<Failure, Map<LocationId, Location>> locations(Set<LocationId> ids) {
        return ids.isEmpty()
                ? Either.right(Map.of())
                : locations(Optional.of(ids), false).map(found -> Maps.uniqueIndex(found, Location::id));
    }

    /** Those from which people call, in the order of their names. */
    Either<Failure, List<Location>> callingLocations() {
        return locations(Optional.empty(), true);
    }

    private Either<Failure, List<Location>> locations(Optional<Set<LocationId>> within, boolean calling) {
        LocationFilter filter =
                new LocationFilter(org(), within, Optional.empty(), calling, LocationFilter.Sort.BY_NAME);
        return visitor.use().locations().listLocations().handle(filter, Optional.empty(), 0, MOST_LOCATIONS);
    }

    OrgId org() {
        return visitor.org();
    }
}
