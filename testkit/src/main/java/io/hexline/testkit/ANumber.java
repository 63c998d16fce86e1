package io.hexline.testkit;

import io.hexline.domain.Version;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.NumberOwner;
import io.hexline.domain.number.NumberStanding;
import io.hexline.domain.number.NumberState;
import io.hexline.domain.number.NumberType;
import io.hexline.domain.number.PhoneNumber;
import io.hexline.domain.user.Person;
import java.util.Optional;

/** An active, unassigned, geographic number of a location, without carrier. */
public record ANumber(PhoneNumber number, Location location, Optional<NumberOwner> owner) {

    public static ANumber of(String number, Location location) {
        return new ANumber(new PhoneNumber(number), location, Optional.empty());
    }

    public ANumber ownedBy(Person person) {
        return new ANumber(number, location, Optional.of(owner(person)));
    }

    /** The person as an owner. */
    public static NumberOwner owner(Person person) {
        return new NumberOwner.User(person.id(), person.name().display());
    }

    public InventoryNumber build() {
        return new InventoryNumber(
                number,
                location.org(),
                Optional.of(location.id()),
                Optional.empty(),
                NumberState.ACTIVE,
                NumberType.GEOGRAPHIC,
                owner,
                Optional.empty(),
                NumberStanding.CLEAR,
                Version.NEW);
    }
}
