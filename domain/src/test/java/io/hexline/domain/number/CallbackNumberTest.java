package io.hexline.domain.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.number.CallbackNumber.Quality;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.number.InventoryNumber.NumberStanding;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.VirtualLineId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Version;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallbackNumberTest {

    private static final NumberOwner ADA = new NumberOwner.User(new PersonId("ada"), "Ada");

    private static Quality quality(NumberState state, Optional<NumberOwner> owner) {
        InventoryNumber number = new InventoryNumber(
                new PhoneNumber("+14085550101"),
                new OrgId("acme"),
                Optional.empty(),
                Optional.empty(),
                state,
                NumberType.GEOGRAPHIC,
                owner,
                Optional.empty(),
                NumberStanding.CLEAR,
                Version.FIRST);
        return new CallbackNumber(Optional.of(number)).quality();
    }

    @Test
    void isAsGoodAsWhoeverAnswersIt() {
        NumberOwner lobby = new NumberOwner.Workspace(new WorkspaceId("lobby"), "Lobby");
        NumberOwner sales = new NumberOwner.Feature(new FeatureId("sales"), "Sales", FeatureType.HUNT_GROUP);
        NumberOwner press = new NumberOwner.VirtualLine(new VirtualLineId("press"), "Press");

        assertEquals(Quality.RECOMMENDED, quality(NumberState.ACTIVE, Optional.of(ADA)));
        assertEquals(Quality.RECOMMENDED, quality(NumberState.ACTIVE, Optional.of(lobby)));
        assertEquals(Quality.NOT_RECOMMENDED, quality(NumberState.ACTIVE, Optional.of(sales)));
        assertEquals(Quality.NOT_RECOMMENDED, quality(NumberState.ACTIVE, Optional.of(press)));
        assertEquals(Quality.NOT_RECOMMENDED, quality(NumberState.ACTIVE, Optional.empty()));
    }

    @Test
    void isNoneWhereItCarriesNoCalls() {
        assertEquals(Quality.INVALID, quality(NumberState.INACTIVE, Optional.of(ADA)));
        assertEquals(Quality.INVALID, new CallbackNumber(Optional.empty()).quality());
    }
}
