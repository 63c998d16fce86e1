package io.hexline.domain.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.hexline.domain.move.InventoryRule.NumberFacts;
import io.hexline.domain.move.LineRule.ExtensionFacts;
import io.hexline.domain.move.LocationRule.LocationUsageFacts;
import io.hexline.domain.move.MoveDependencies.Mover;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What somebody sees at the target who comes after Anna. */
class ArrivalsTest {

    private static final Extension HERS = new Extension("2001");
    private static final Extension OTHER = new Extension("2002");
    private static final PhoneNumber ASKED_FOR = new PhoneNumber("+14085550177");
    private static final PhoneNumber FREE = new PhoneNumber("+14085550178");
    private static final DeviceProfile LOBBY = AUsage.profile("Lobby", MoveFixture.ANNA);
    private static final NumberOwner ANNA = ARecord.owner(MoveFixture.anna());

    private final Arrivals arrivals = new Arrivals();

    private static Subscriber subscriber(String... devices) {
        ASubscriber subscriber = new ASubscriber();
        subscriber.devices = List.of(devices).stream()
                .map(name -> new Device(name, Device.Type.PHONE))
                .toList();
        return subscriber.build(Lines.of(Optional.of(HERS), Optional.empty()));
    }

    private void annaComes(Change<PhoneNumber> number) {
        arrivals.add(
                new Mover(
                        new RequestedMove(MoveFixture.ANNA, MoveFixture.TARGET, Change.keep(), number),
                        subscriber("Desk"),
                        List.of(LOBBY)),
                MoveFixture.anna());
    }

    private static NumberFacts asking(PhoneNumber number) {
        InventoryNumber record = ARecord.free(number, MoveFixture.TARGET);
        return new NumberFacts(Set.of(number), Optional.of(record), List.of());
    }

    private static LocationUsageFacts sharing(DeviceProfile... profiles) {
        AUsage usage = new AUsage();
        usage.deviceProfiles = List.of(profiles);
        return usage.build();
    }

    @Test
    void herExtensionIsTaken() {
        annaComes(Change.keep());

        ExtensionFacts later = arrivals.applyTo(new ExtensionFacts(Set.of(HERS, OTHER), Map.of()));

        assertEquals(Map.of(HERS, ANNA), later.ownersAtTarget());
        assertEquals(Set.of(HERS, OTHER), later.lookedUp());
    }

    @Test
    void whoHasItThereTodayHasItStill() {
        annaComes(Change.keep());
        NumberOwner local = ARecord.owner(MoveFixture.anna());
        ExtensionFacts today = new ExtensionFacts(Set.of(HERS, OTHER), Map.of(HERS, local, OTHER, local));

        assertSame(today, arrivals.applyTo(today));
    }

    @Test
    void theNumberThatSheGetsIsHers() {
        annaComes(Change.set(ASKED_FOR));

        NumberFacts later = arrivals.applyTo(asking(ASKED_FOR));

        assertEquals(Optional.of(ANNA), later.requested().flatMap(InventoryNumber::owner));
        assertEquals(Set.of(ASKED_FOR), later.lookedUp());
    }

    @Test
    void anotherNumberIsFreeStill() {
        annaComes(Change.set(ASKED_FOR));
        NumberFacts today = asking(FREE);

        assertSame(today, arrivals.applyTo(today));
    }

    @Test
    void theNamesOfHerDevicesAreTaken() {
        annaComes(Change.keep());

        LocationUsageFacts later = arrivals.applyTo(sharing(), subscriber("Desk", "Lobby", "Kitchen"), 2);

        assertEquals(Set.of("Desk", "Lobby"), later.deviceNamesAtTarget());
        assertEquals(2, later.usersAtTarget());
    }

    @Test
    void aProfileThatBothUseTakesNoNameFromEither() {
        annaComes(Change.keep());
        LocationUsageFacts today = sharing(LOBBY);

        assertSame(today, arrivals.applyTo(today, subscriber("Kitchen"), 0));
    }

    @Test
    void anotherProfileOfThatNameIsInTheWay() {
        annaComes(Change.keep());
        DeviceProfile other = AUsage.profile(MoveFixture.TARGET, "Lobby", MoveFixture.ANNA);
        LocationUsageFacts today = sharing(AUsage.profile("Desk"), other);

        assertEquals(
                Set.of("Desk"),
                arrivals.applyTo(today, subscriber("Kitchen"), 0).deviceNamesAtTarget());
    }

    @Test
    void whoeverHasComeCountsWithoutDevicesToo() {
        assertEquals(1, arrivals.applyTo(sharing(), subscriber("Kitchen"), 1).usersAtTarget());
    }
}
