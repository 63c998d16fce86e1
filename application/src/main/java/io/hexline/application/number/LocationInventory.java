package io.hexline.application.number;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.failure.Failure;
import io.hexline.application.location.FindLocation;
import io.hexline.application.store.Locations;
import io.hexline.application.store.Numbers;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The numbers that a location has, as far as something can be done about them. */
record LocationInventory(FindLocation find, Numbers numbers) {

    static LocationInventory on(Locations locations, Numbers numbers) {
        return new LocationInventory(FindLocation.on(locations), numbers);
    }

    /** A number at its location. */
    record Held(InventoryNumber number, Location location) {}

    /** Why something cannot be done about a number, as the rest of a sentence about it. */
    @FunctionalInterface
    interface Objection {

        Optional<String> against(Held held);
    }

    Either<Failure, List<InventoryNumber>> of(
            OrgId org, LocationId id, Set<PhoneNumber.Written> written, Objection objection) {
        return For(
                        find.byId(org, id),
                        location -> meant(location, written),
                        (location, wanted) -> Failure.orTrouble(numbers.find(wanted)),
                        (location, wanted, found) -> permitted(location, wanted, at(id, found), objection))
                .yield((location, wanted, found, permitted) -> permitted);
    }

    /** The numbers that are meant where they are the location's; {@link Failure.Invalid} names one that is none there. */
    static Either<Failure, Set<PhoneNumber>> meant(Location location, Set<PhoneNumber.Written> written) {
        return Either.traverseRight(written, number -> Failure.orInvalid(number.at(Optional.of(location.region()))))
                .map(ImmutableSet::copyOf);
    }

    /** What calling is like there; {@link Failure.NotPossible} where it is not enabled. */
    static Either<Failure, CallingProfile> calling(Location location) {
        return location.calling()
                .<Either<Failure, CallingProfile>>map(Either::right)
                .orElseGet(() -> Either.left(new Failure.NotPossible(location.name() + " is not enabled for calling")));
    }

    private static List<InventoryNumber> at(LocationId id, List<InventoryNumber> found) {
        return found.stream()
                .filter(number -> number.location().equals(Optional.of(id)))
                .toList();
    }

    private static Either<Failure, List<InventoryNumber>> permitted(
            Location location, Set<PhoneNumber> wanted, List<InventoryNumber> found, Objection objection) {
        return missing(wanted, found)
                .or(() -> refused(location, found, objection))
                .<Either<Failure, List<InventoryNumber>>>map(Either::left)
                .orElseGet(() -> Either.right(found));
    }

    /** Why a number cannot be taken away from whoever uses it. */
    static Optional<String> inUse(Held held) {
        return held.number()
                .owner()
                .map(NumberOwner::displayName)
                .map(owner -> "is in use by " + owner)
                .or(() -> held.location()
                        .calling()
                        .map(CallingProfile::numbers)
                        .filter(numbers -> numbers.include(held.number().number()))
                        .map(numbers -> "stands for " + held.location().name() + " as a whole"));
    }

    private static Optional<Failure> missing(Set<PhoneNumber> wanted, List<InventoryNumber> found) {
        List<PhoneNumber> known = found.stream().map(InventoryNumber::number).toList();
        return wanted.stream()
                .filter(number -> !known.contains(number))
                .findFirst()
                .map(number -> new Failure.NotFound("number of the location", number));
    }

    private static Optional<Failure> refused(Location location, List<InventoryNumber> found, Objection objection) {
        return found.stream()
                .flatMap(number -> objection.against(new Held(number, location)).stream()
                        .map(reason -> "The number " + number.number() + " " + reason))
                .findFirst()
                .map(Failure.NotPossible::new);
    }
}
