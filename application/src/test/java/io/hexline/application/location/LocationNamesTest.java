package io.hexline.application.location;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Locations;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.Premises;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Region;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LocationNamesTest {

    private static final OrgId ACME = new OrgId("acme");
    private static final Location OSLO = new Location(
            new LocationId("oslo"),
            ACME,
            "Oslo",
            new Region("NO", Optional.empty()),
            Premises.UNKNOWN,
            Optional.empty(),
            Version.NEW);

    private final Locations locations = mock(Locations.class);
    private final LocationNames names = new LocationNames(locations);

    private Either<Failure, Boolean> free(Optional<LocationId> keeper) {
        return names.free(ACME, "OSLO", keeper);
    }

    @Test
    void aNameThatNobodyHasIsFree() {
        when(locations.named(ACME, "oslo")).thenReturn(Either.right(List.of()));

        assertEquals(Either.right(true), free(Optional.empty()));
    }

    @Test
    void aNameIsItsLocationsToKeepAndNobodyElses() {
        when(locations.named(ACME, "oslo")).thenReturn(Either.right(List.of(OSLO)));
        Failure taken = new Failure.NotPossible("The organization has a location of the name OSLO");

        assertEquals(Either.right(true), free(Optional.of(OSLO.id())));
        assertEquals(Either.left(taken), free(Optional.empty()));
        assertEquals(Either.left(taken), free(Optional.of(new LocationId("bergen"))));
    }

    @Test
    void aNameThatCannotBeLookedUpIsNotFree() {
        PortFailure down = new PortFailure.StoreUnavailable("find a location");
        when(locations.named(ACME, "oslo")).thenReturn(Either.left(down));

        assertEquals(Either.left(new Failure.Trouble(down)), free(Optional.empty()));
    }
}
