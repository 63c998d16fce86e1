package io.hexline.domain.move;

import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberStanding;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.number.NumberBlock;
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
    NumberOwner owner = MoveFixture.owner(MoveFixture.anna());
    Region region = new Region("US", Optional.of("CA"));
    boolean portable = true;
    boolean pendingOrder;
    NumberBlock block;
    String mobileCarrier = "network";

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
                        portable, pendingOrder, Optional.ofNullable(block), Optional.ofNullable(mobileCarrier)),
                new Version(1));
    }
}
