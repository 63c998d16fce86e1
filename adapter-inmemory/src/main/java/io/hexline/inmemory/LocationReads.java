package io.hexline.inmemory;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.location.LocationFilter;
import io.hexline.application.location.LocationPlace;
import io.hexline.application.location.Locations;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.LocationId;
import io.hexline.domain.organization.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** The locations of the store. */
record LocationReads(Store store) implements Locations {

    @Override
    public Either<PortFailure, Optional<Location>> find(LocationId id) {
        return Either.right(store.books().locations().find(id));
    }

    @Override
    public Either<PortFailure, List<Location>> named(OrgId org, String name) {
        Books books = store.books();
        return Either.right(books.atlas()
                .named(org, name)
                .flatMap(place -> books.locations().find(place.id()).stream())
                .toList());
    }

    @Override
    public Either<PortFailure, List<Location>> list(
            LocationFilter filter, Optional<LocationPlace> after, int skip, int max) {
        Books books = store.books();
        return Either.right(books.atlas()
                .candidates(filter, after)
                .skip(skip)
                .limit(max)
                .flatMap(place -> books.locations().find(place.id()).stream())
                .toList());
    }
}
