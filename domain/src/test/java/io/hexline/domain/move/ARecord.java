package io.hexline.domain.move;

import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberStanding;
import io.hexline.domain.number.InventoryNumber.NumberStanding.MobileContract;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.number.NumberBlock;
import io.hexline.domain.number.PortLock;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Region;
import io.hexline.domain.value.Version;
import java.util.Optional;

/** The inventory's record of one of Anna's numbers in the making; every field has the value on which no rule fires. */
final class ARecord {

    OrgId org = MoveFixture.ORG;
    LocationId location = MoveFixture.SOURCE;
    CarrierId carrier = MoveFixture.CARRIER.id();
    NumberState state = NumberState.ACTIVE;
    NumberType type = NumberType.GEOGRAPHIC;
    NumberOwner owner = owner(MoveFixture.anna());
    Region region = new Region("US", Optional.of("CA"));
    PortLock portLock;
    boolean pendingOrder;
    NumberBlock block;
    MobileContract mobileContract = new MobileContract("network");

    InventoryNumber build(PhoneNumber number) {
        return new InventoryNumber(
                number,
                org,
                Optional.ofNullable(location),
                Optional.ofNullable(carrier),
                state,
                type,
                Optional.ofNullable(owner),
                Optional.ofNullable(region),
                new NumberStanding(
                        Optional.ofNullable(portLock),
                        pendingOrder,
                        Optional.ofNullable(block),
                        Optional.ofNullable(mobileContract)),
                new Version(1));
    }

    /** An unassigned number. */
    static InventoryNumber free(PhoneNumber number, LocationId at) {
        ARecord record = new ARecord();
        record.location = at;
        record.owner = null;
        return record.build(number);
    }

    static NumberOwner owner(Person person) {
        return new NumberOwner.User(person.id(), person.name().display());
    }
}
