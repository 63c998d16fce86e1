package io.hexline.inmemory.index;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.license.License;
import io.hexline.domain.user.Person;
import io.vavr.collection.HashMap;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.stream.Stream;

/** How many people hold each license: an index over the people, kept with every write of one. */
public record LicenseUnitIndex(ReferenceData catalogue, HashMap<ReferenceData.Key, Integer> holders) {

    public static LicenseUnitIndex none(ReferenceData catalogue) {
        return new LicenseUnitIndex(catalogue, HashMap.empty());
    }

    public int freeUnits(License license) {
        return license.totalUnits() - holders(new ReferenceData.Key(license.org(), license.id()));
    }

    /** The units after a person was replaced by another record of the same person, or came, or went. */
    public Either<PortFailure, LicenseUnitIndex> replacing(Optional<Person> before, Optional<Person> after) {
        HashMap<ReferenceData.Key, Integer> counted = holders;
        for (ReferenceData.Key given : held(before.stream()).toList()) {
            counted = counted.put(given, counted.getOrElse(given, 0) - 1);
        }
        for (ReferenceData.Key taken : held(after.stream()).toList()) {
            int units = catalogue.license(taken).map(License::totalUnits).orElse(0);
            int holding = counted.getOrElse(taken, 0) + 1;
            if (holding > units) {
                return Either.left(new PortFailure.Conflict("units of license " + taken.license()));
            }
            counted = counted.put(taken, holding);
        }
        return Either.right(new LicenseUnitIndex(catalogue, counted));
    }

    private int holders(ReferenceData.Key key) {
        return holders.getOrElse(key, 0);
    }

    private static Stream<ReferenceData.Key> held(Stream<Person> people) {
        return people.flatMap(person ->
                person.holdings().licenses().stream().map(license -> new ReferenceData.Key(person.org(), license)));
    }
}
