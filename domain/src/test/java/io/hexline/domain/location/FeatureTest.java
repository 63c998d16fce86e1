package io.hexline.domain.location;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.hexline.domain.location.Feature.Further;
import io.hexline.domain.location.Feature.FurtherNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.VirtualLineId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.RingPattern;
import io.hexline.domain.value.Version;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeatureTest {

    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonId BEN = new PersonId("ben");
    private static final WorkspaceId LOBBY = new WorkspaceId("lobby");
    private static final VirtualLineId PRESS = new VirtualLineId("press");
    private static final FurtherNumber FURTHER =
            new FurtherNumber(new PhoneNumber("+4721555101"), RingPattern.LONG_LONG);
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

    @ParameterizedTest
    @EnumSource(
            value = FeatureType.class,
            names = {"AUTO_ATTENDANT", "VOICEMAIL_GROUP", "CALL_PARK_EXTENSION"})
    void nothingBelongsToWhatIsNoGroup(FeatureType type) {
        assertRefused(type, new Further(List.of(), Set.of(LOBBY), Set.of()));
    }

    @ParameterizedTest
    @EnumSource(value = FeatureType.class, mode = EnumSource.Mode.EXCLUDE, names = "PAGING_GROUP")
    void nobodyPagesWithWhatIsNoPagingGroup(FeatureType type) {
        assertRefused(type, new Further(List.of(), Set.of(), Set.of(ANNA)));
    }

    @ParameterizedTest
    @EnumSource(
            value = FeatureType.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"HUNT_GROUP", "CALL_QUEUE", "AUTO_ATTENDANT"})
    void someHaveOneNumberAlone(FeatureType type) {
        assertRefused(type, new Further(List.of(FURTHER), Set.of(), Set.of()));
    }

    private static void assertRefused(FeatureType type, Further further) {
        Feature feature = feature(type, Set.of(), Optional.empty());
        assertThrows(IllegalArgumentException.class, () -> feature.with(further));
    }

    @Test
    void onlyWhatCanCallBelongsOrPages() {
        assertThrows(IllegalArgumentException.class, () -> new Further(List.of(), Set.of(ANNA), Set.of()));
        assertThrows(
                IllegalArgumentException.class, () -> new Further(List.of(), Set.of(), Set.of(new FeatureId("sales"))));
    }

    @Test
    void tellsWhoHasToDoWithIt() {
        Feature group = feature(FeatureType.PAGING_GROUP, Set.of(ANNA), Optional.empty())
                .with(new Further(List.of(), Set.of(LOBBY), Set.of(ANNA, BEN, PRESS)));

        assertEquals(Set.of(ANNA, BEN), group.people());
        assertEquals(Set.of(LOBBY, PRESS), group.lines());
        assertEquals(Set.of(BEN), group.without(ANNA).people());
        assertEquals(Set.of(ANNA, BEN), group.withoutMember(ANNA).people());
        assertEquals(Set.of(LOBBY), group.without(PRESS).lines());
        assertEquals(Set.of(PRESS), group.without(LOBBY).lines());
    }

    @Test
    void isReachedUnderAllItsNumbers() {
        Feature queue = feature(FeatureType.CALL_QUEUE, Set.of(), Optional.empty());
        Optional<PhoneNumber> number = Optional.of(new PhoneNumber("+4721555100"));

        assertEquals(List.of(), queue.numbers());
        assertEquals(
                List.of(number.get(), FURTHER.number()),
                queue.with(Optional.empty(), number, Set.of(), Optional.empty())
                        .with(new Further(List.of(FURTHER), Set.of(), Set.of()))
                        .numbers());
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
