package io.hexline.application.number;

import static io.vavr.API.For;

import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.location.FindLocation;
import io.hexline.application.store.Store;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Removes numbers from a location, and so from the organization and its carriers: all of them or none. */
public interface RemoveNumbers {

    /**
     * The numbers as they were. {@link Failure.NotFound} for one that the location does not have;
     * {@link Failure.NotPossible} for one that somebody or the location itself uses, or that has an open order.
     */
    Either<Failure, List<InventoryNumber>> handle(OrgId org, LocationId location, Set<PhoneNumber.Written> numbers);

    static RemoveNumbers on(Store store, Collaborators outside, InstantSource time) {
        NumberCommit commit = NumberCommit.on(store, outside, time);
        FindLocation find = FindLocation.on(store.locations());
        LocationInventory inventory = LocationInventory.on(store.locations(), store.numbers());
        return (org, location, wanted) -> commit.alone(
                location,
                turn -> Retry.onConflict(() -> For(
                                find.byId(org, location),
                                there -> inventory.of(
                                        org,
                                        location,
                                        wanted,
                                        held -> LocationInventory.inUse(held).or(() -> ordered(held))),
                                (there, found) -> Failure.orTrouble(commit.remove(turn, there, found)))
                        .yield((there, found, removed) -> found)));
    }

    private static Optional<String> ordered(LocationInventory.Held held) {
        return held.number().standing().pendingOrder()
                ? Optional.of("has an open order at its carrier")
                : Optional.empty();
    }
}
