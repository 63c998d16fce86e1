package io.hexline.inmemory;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.location.LocationPlace;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.LocationId;
import io.hexline.domain.number.InventoryNumber;
import io.vavr.control.Either;
import java.util.Optional;

/** Writes about locations and numbers. */
final class PlacePosting {

    private PlacePosting() {}

    static Either<PortFailure, Books> put(Books books, Location location) {
        Optional<Location> before = books.locations().find(location.id());
        return Posting.known(
                        books.catalogue().organization(location.org()).isPresent(), "organization " + location.org())
                .flatMap(sound -> Posting.known(isNameFree(books, location), "name of location " + location.id()))
                .flatMap(sound -> books.locations().put(location))
                .map(locations ->
                        books.withLocations(locations, books.atlas().replacing(before, Optional.of(location))));
    }

    private static boolean isNameFree(Books books, Location location) {
        return books.atlas()
                .named(location.org(), LocationPlace.of(location).name())
                .allMatch(place -> place.id().equals(location.id()));
    }

    static Either<PortFailure, Books> remove(Books books, Location location) {
        LocationId id = location.id();
        boolean empty = books.residents().users(id) == 0
                && books.numbers().count(new Inventory.Group.At(id)) == 0
                && books.catalogue().features().get(id).isEmpty();
        Optional<Location> before = books.locations().find(id);
        return Posting.known(empty, "what is at location " + id)
                .flatMap(sound -> books.locations().remove(location))
                .map(locations -> books.withLocations(locations, books.atlas().replacing(before, Optional.empty())));
    }

    static Either<PortFailure, Books> put(Books books, InventoryNumber number) {
        return Posting.known(books.catalogue().organization(number.org()).isPresent(), "organization " + number.org())
                .flatMap(sound -> Posting.known(
                        number.location()
                                .filter(it -> !books.locations().has(it))
                                .isEmpty(),
                        "location of number " + number.number()))
                .flatMap(sound -> books.numbers().put(number))
                .map(books::withNumbers);
    }

    static Either<PortFailure, Books> remove(Books books, InventoryNumber number) {
        boolean free = books.numbers()
                .find(number.number())
                .flatMap(InventoryNumber::owner)
                .isEmpty();
        return Posting.known(free, "owner of number " + number.number())
                .flatMap(sound -> books.numbers().remove(number))
                .map(books::withNumbers);
    }
}
