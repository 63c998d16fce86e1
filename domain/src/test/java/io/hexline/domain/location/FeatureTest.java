package io.hexline.domain.location;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeatureTest {

    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonId BEN = new PersonId("ben");
    private static final Optional<Extension> OPERATOR = Optional.of(new Extension("100"));

    @ParameterizedTest
    @EnumSource(
            value = FeatureType.class,
            names = {"AUTO_ATTENDANT", "VOICEMAIL_GROUP"})
    void nobodyIsAMemberOfWhatIsNoGroup(FeatureType type) {
        assertThrows(IllegalArgumentException.class, () -> feature(type, Set.of(ANNA), Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(value = FeatureType.class, mode = EnumSource.Mode.EXCLUDE, names = "AUTO_ATTENDANT")
    void onlyAutoAttendantsTransferToAnOperator(FeatureType type) {
        assertThrows(IllegalArgumentException.class, () -> feature(type, Set.of(), OPERATOR));
    }

    @Test
    void isLeftByItsMembersAndItsOperator() {
        Feature group = feature(FeatureType.HUNT_GROUP, Set.of(ANNA, BEN), Optional.empty());
        Feature attendant = feature(FeatureType.AUTO_ATTENDANT, Set.of(), OPERATOR);

        assertEquals(Set.of(BEN), group.withoutMember(ANNA).members());
        assertEquals(group, group.withoutMember(new PersonId("cleo")));
        assertEquals(Optional.empty(), attendant.withoutOperator().operator());
    }

    @Test
    void ownsItsExtensionUnderItsName() {
        Feature queue = feature(FeatureType.CALL_QUEUE, Set.of(), Optional.empty());

        assertEquals(new NumberOwner.Feature(queue.id(), "Sales", FeatureType.CALL_QUEUE), queue.owner());
        assertEquals(Optional.empty(), queue.owner().person());
    }

    private static Feature feature(FeatureType type, Set<PersonId> members, Optional<Extension> operator) {
        return new Feature(
                new FeatureId("sales"),
                new LocationId("here"),
                type,
                "Sales",
                Optional.empty(),
                Optional.empty(),
                members,
                operator,
                Version.NEW);
    }
}
