package io.hexline.testkit;

import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.PstnConnection;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberStanding;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Version;
import java.util.Optional;

/** An active, unassigned, geographic number of a location, from the location's carrier if it has one. */
public record ANumber(PhoneNumber number, Location location, Optional<NumberOwner> owner, NumberStanding standing) {

    public static ANumber of(String number, Location location) {
        return new ANumber(new PhoneNumber(number), location, Optional.empty(), NumberStanding.CLEAR);
    }

    public ANumber ownedBy(Person person) {
        return new ANumber(number, location, Optional.of(owner(person)), standing);
    }

    public ANumber with(NumberStanding newStanding) {
        return new ANumber(number, location, owner, newStanding);
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
                location.calling().flatMap(CallingProfile::pstn).map(PstnConnection::carrier),
                NumberState.ACTIVE,
                NumberType.GEOGRAPHIC,
                owner,
                Optional.empty(),
                standing,
                Version.NEW);
    }
}
