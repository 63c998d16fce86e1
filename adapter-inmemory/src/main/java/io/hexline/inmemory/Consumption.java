package io.hexline.inmemory;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.license.License;
import io.hexline.domain.user.Person;
import io.vavr.collection.HashMap;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.stream.Stream;

/** How many people hold each license: an index over the people, kept with every write of one. */
record Consumption(Catalogue catalogue, HashMap<Catalogue.Key, Integer> holders) {

    static Consumption none(Catalogue catalogue) {
        return new Consumption(catalogue, HashMap.empty());
    }

    int freeUnits(License license) {
        return license.totalUnits() - holders(new Catalogue.Key(license.org(), license.id()));
    }

    /** The units after a person was replaced by another record of the same person, or came, or went. */
    Either<PortFailure, Consumption> replacing(Optional<Person> before, Optional<Person> after) {
        HashMap<Catalogue.Key, Integer> counted = holders;
        for (Catalogue.Key given : held(before.stream()).toList()) {
            counted = counted.put(given, counted.getOrElse(given, 0) - 1);
        }
        for (Catalogue.Key taken : held(after.stream()).toList()) {
            int units = catalogue.license(taken).map(License::totalUnits).orElse(0);
            int holding = counted.getOrElse(taken, 0) + 1;
            if (holding > units) {
                return Either.left(new PortFailure.Conflict("units of license " + taken.license()));
            }
            counted = counted.put(taken, holding);
        }
        return Either.right(new Consumption(catalogue, counted));
    }

    private int holders(Catalogue.Key key) {
        return holders.getOrElse(key, 0);
    }

    private static Stream<Catalogue.Key> held(Stream<Person> people) {
        return people.flatMap(person ->
                person.holdings().licenses().stream().map(license -> new Catalogue.Key(person.org(), license)));
    }
}
