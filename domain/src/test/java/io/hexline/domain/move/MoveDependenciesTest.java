package io.hexline.domain.move;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.move.MoveDependencies.Circumstances;
import io.hexline.domain.move.MoveDependencies.Mover;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Lines.AlternateNumber;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Anna goes from north to south; whether she waits for Ben depends on what he has, from where he goes, and to where. */
class MoveDependenciesTest {

    private static final LocationId NORTH = new LocationId("north");
    private static final LocationId SOUTH = new LocationId("south");
    private static final LocationId WEST = new LocationId("west");
    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonId BEN = new PersonId("ben");
    private static final PhoneNumber HERS = new PhoneNumber("+14085550100");
    private static final PhoneNumber HIS = new PhoneNumber("+14085550200");
    private static final Lines HER_LINES = new Lines(
            Optional.of(new Extension("1001")),
            Optional.of(HERS),
            List.of(new AlternateNumber(new PhoneNumber("+14085550101"), Optional.of(new Extension("1002")))),
            Optional.empty());
    private static final Consumer<ASubscriber> PLAIN = record -> {};
    private static final Circumstances PLENTY = new Circumstances(Set.of(), List.of());

    private static Mover anna(Change<Extension> extension, Change<PhoneNumber> number, Consumer<ASubscriber> more) {
        return mover(ANNA, NORTH, new RequestedMove(ANNA, SOUTH, extension, number), HER_LINES, more);
    }

    private static Mover anna(Consumer<ASubscriber> more) {
        return anna(Change.keep(), Change.keep(), more);
    }

    private static Mover ben(
            LocationId from, Change<PhoneNumber> number, String extension, Consumer<ASubscriber> more) {
        Lines lines = Lines.of(Optional.of(new Extension(extension)), Optional.of(HIS));
        return mover(BEN, from, new RequestedMove(BEN, WEST, Change.keep(), number), lines, more);
    }

    private static Mover ben(LocationId from, String extension) {
        return ben(from, Change.keep(), extension, PLAIN);
    }

    private static Mover ben(LocationId from, Consumer<ASubscriber> more) {
        return ben(from, Change.keep(), "2001", more);
    }

    private static Mover mover(
            PersonId id, LocationId from, RequestedMove move, Lines lines, Consumer<ASubscriber> more) {
        ASubscriber record = new ASubscriber();
        record.person = id;
        record.location = from;
        more.accept(record);
        return new Mover(move, record.build(lines), List.of());
    }

    private static void assertWaits(boolean waits, Mover one, Mover other) {
        assertWaits(waits, one, other, PLENTY);
    }

    private static void assertWaits(boolean waits, Mover one, Mover other, Circumstances around) {
        assertEquals(
                Map.of(ANNA, waits ? Set.of(BEN) : Set.of()),
                MoveDependencies.of(List.of(one), List.of(one, other), around));
    }

    @Test
    void whoeverHasNothingInCommonWaitsForNobody() {
        assertWaits(false, anna(PLAIN), ben(SOUTH, "2001"));
        assertWaits(false, anna(PLAIN), ben(NORTH, "2001"));
    }

    @Test
    void anExtensionThatIsKeptOrAskedForAtTheTarget() {
        Change<Extension> his = Change.set(new Extension("2001"));

        assertWaits(true, anna(PLAIN), ben(SOUTH, "1001"));
        assertWaits(true, anna(PLAIN), ben(SOUTH, "1002"));
        assertWaits(true, anna(his, Change.keep(), PLAIN), ben(SOUTH, "2001"));
        assertWaits(false, anna(his, Change.keep(), PLAIN), ben(SOUTH, "1001"));
        assertWaits(false, anna(his, Change.keep(), PLAIN), ben(WEST, "2001"));
        assertWaits(false, anna(Change.remove(), Change.keep(), PLAIN), ben(SOUTH, "1001"));
        assertWaits(false, anna(Change.keep(), Change.remove(), PLAIN), ben(SOUTH, "1002"));
    }

    @Test
    void aNumberThatTheOtherGivesUp() {
        Mover asking = anna(Change.keep(), Change.set(HIS), PLAIN);

        assertWaits(true, asking, ben(SOUTH, Change.remove(), "2001", PLAIN));
        assertWaits(true, asking, ben(SOUTH, Change.set(new PhoneNumber("+14085550999")), "2001", PLAIN));
        assertWaits(false, asking, ben(SOUTH, Change.keep(), "2001", PLAIN));
        assertWaits(false, asking, ben(SOUTH, Change.set(HIS), "2001", PLAIN));
        assertWaits(false, anna(PLAIN), ben(SOUTH, Change.remove(), "2001", PLAIN));
    }

    @Test
    void roomAtATargetThatHasNotEnough() {
        Circumstances crowded = new Circumstances(Set.of(SOUTH), List.of());

        assertWaits(true, anna(PLAIN), ben(SOUTH, "2001"), crowded);
        assertWaits(false, anna(PLAIN), ben(NORTH, "2001"), crowded);
        assertWaits(false, anna(PLAIN), ben(SOUTH, "2001"), new Circumstances(Set.of(WEST), List.of()));
    }

    @Test
    void theNameOfADeviceAtTheTarget() {
        Consumer<ASubscriber> desk = record -> record.devices = List.of(new Device("desk", Device.Type.PHONE));
        DeviceProfile hers = AUsage.profile(NORTH, "desk", ANNA);

        assertWaits(true, anna(desk), ben(SOUTH, desk));
        assertWaits(true, using(hers, anna(PLAIN)), ben(SOUTH, desk));
        assertWaits(true, anna(desk), using(AUsage.profile(SOUTH, "desk", BEN), ben(SOUTH, PLAIN)));
        assertWaits(false, anna(desk), ben(NORTH, desk));
        assertWaits(false, anna(desk), ben(SOUTH, PLAIN));
    }

    @Test
    void aProfileOfTheLocationThatBothTakeToOneTarget() {
        DeviceProfile shared = AUsage.profile(NORTH, "desk", ANNA, BEN);
        Mover toSouth =
                mover(BEN, NORTH, new RequestedMove(BEN, SOUTH, Change.keep(), Change.keep()), Lines.NONE, PLAIN);

        assertWaits(true, using(shared, anna(PLAIN)), using(shared, toSouth));
        assertWaits(false, using(shared, anna(PLAIN)), using(shared, ben(NORTH, PLAIN)));
        assertWaits(false, using(shared, anna(PLAIN)), toSouth);
        assertWaits(false, anna(PLAIN), using(shared, toSouth));
        assertWaits(false, using(shared, anna(PLAIN)), using(AUsage.profile(NORTH, "hall", BEN), toSouth));
    }

    @Test
    void whoTakesOverTheExtensionToWhichCallersAreTransferred() {
        Mover replacing = mover(
                BEN,
                SOUTH,
                new RequestedMove(BEN, NORTH, Change.set(new Extension("1001")), Change.keep()),
                Lines.NONE,
                PLAIN);
        Circumstances operated = attendant(NORTH, "1001");

        assertWaits(true, anna(PLAIN), replacing, operated);
        assertWaits(false, anna(PLAIN), ben(WEST, "1001"), operated);
        assertWaits(false, anna(PLAIN), replacing, PLENTY);
        assertWaits(false, anna(PLAIN), replacing, attendant(NORTH, "1002"));
        assertWaits(false, anna(PLAIN), replacing, attendant(NORTH, "1003"));
        assertWaits(false, anna(PLAIN), replacing, attendant(SOUTH, "1001"));
    }

    private static Circumstances attendant(LocationId at, String operator) {
        return new Circumstances(
                Set.of(),
                List.of(AUsage.feature(
                        at, FeatureType.AUTO_ATTENDANT, "Menu", Set.of(), Optional.of(new Extension(operator)))));
    }

    private static Mover using(DeviceProfile profile, Mover mover) {
        return new Mover(mover.move(), mover.subscriber(), List.of(profile));
    }

    @Test
    void everybodyItWaitsForInTheOrderOfTheOthers() {
        PersonId cleo = new PersonId("cleo");
        Mover third =
                mover(cleo, SOUTH, new RequestedMove(cleo, WEST, Change.keep(), Change.keep()), Lines.NONE, PLAIN);
        Circumstances crowded = new Circumstances(Set.of(SOUTH), List.of());

        for (List<Mover> others : List.of(List.of(third, ben(SOUTH, "1001")), List.of(ben(SOUTH, "1001"), third))) {
            assertEquals(
                    others.stream().map(Mover::person).toList(),
                    List.copyOf(MoveDependencies.of(List.of(anna(PLAIN)), others, crowded)
                            .get(ANNA)));
        }
    }

    @Test
    void whoIsCalledBackOnHerNumber() {
        assertWaits(true, anna(PLAIN), ben(NORTH, record -> record.ecbn = ANNA));
        assertWaits(false, anna(PLAIN), ben(WEST, record -> record.ecbn = ANNA));
        assertWaits(false, anna(PLAIN), ben(NORTH, record -> record.ecbn = new PersonId("cleo")));
        assertWaits(false, anna(record -> record.location = null), ben(NORTH, record -> record.ecbn = ANNA));
    }

    @Test
    void whoeverNeedsTheSameIsARival() {
        Mover anna = anna(Change.set(new Extension("3001")), Change.set(HIS), PLAIN);
        Mover ben = to(SOUTH, "3001");
        Mover elsewhere = to(WEST, "3001");

        assertEquals(List.of(Set.of(ANNA, BEN)), MoveDependencies.rivals(List.of(anna, ben), PLENTY));
        assertEquals(List.of(), MoveDependencies.rivals(List.of(anna, elsewhere), PLENTY));
        assertEquals(List.of(), MoveDependencies.rivals(List.of(anna, to(SOUTH, "3002")), PLENTY));
        assertEquals(
                List.of(Set.of(ANNA, BEN)),
                MoveDependencies.rivals(List.of(anna, to(SOUTH, "3002")), new Circumstances(Set.of(SOUTH), List.of())));
    }

    private static Mover to(LocationId target, String extension) {
        RequestedMove move = new RequestedMove(BEN, target, Change.set(new Extension(extension)), Change.keep());
        return mover(BEN, WEST, move, Lines.NONE, PLAIN);
    }
}
