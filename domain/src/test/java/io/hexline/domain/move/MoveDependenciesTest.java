package io.hexline.domain.move;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.move.MoveDependencies.Mover;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.user.Device;
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

    private static Mover anna(Change<Extension> extension, Change<PhoneNumber> number, Consumer<ASubscriber> more) {
        return mover(ANNA, NORTH, new RequestedMove(ANNA, SOUTH, extension, number), HER_LINES, more, false);
    }

    private static Mover anna(Consumer<ASubscriber> more) {
        return anna(Change.keep(), Change.keep(), more);
    }

    private static Mover ben(
            LocationId from, Change<PhoneNumber> number, String extension, Consumer<ASubscriber> more) {
        Lines lines = Lines.of(Optional.of(new Extension(extension)), Optional.of(HIS));
        return mover(BEN, from, new RequestedMove(BEN, WEST, Change.keep(), number), lines, more, false);
    }

    private static Mover ben(LocationId from, String extension) {
        return ben(from, Change.keep(), extension, PLAIN);
    }

    private static Mover ben(LocationId from, Consumer<ASubscriber> more) {
        return ben(from, Change.keep(), "2001", more);
    }

    private static Mover mover(
            PersonId id,
            LocationId from,
            RequestedMove move,
            Lines lines,
            Consumer<ASubscriber> more,
            boolean crowded) {
        ASubscriber record = new ASubscriber();
        record.person = id;
        record.location = from;
        more.accept(record);
        return new Mover(move, record.build(lines), crowded);
    }

    private static void assertWaits(boolean waits, Mover one, Mover other) {
        assertEquals(
                Map.of(ANNA, waits ? Set.of(BEN) : Set.of()), MoveDependencies.of(List.of(one), List.of(one, other)));
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
        Mover squeezed = mover(
                ANNA, NORTH, new RequestedMove(ANNA, SOUTH, Change.keep(), Change.keep()), HER_LINES, PLAIN, true);

        assertWaits(true, squeezed, ben(SOUTH, "2001"));
        assertWaits(false, squeezed, ben(NORTH, "2001"));
    }

    @Test
    void theNameOfADeviceAtTheTarget() {
        Consumer<ASubscriber> desk = device(false);

        assertWaits(true, anna(desk), ben(SOUTH, desk));
        assertWaits(false, anna(desk), ben(NORTH, desk));
        assertWaits(false, anna(desk), ben(SOUTH, PLAIN));
    }

    @Test
    void aProfileOfTheLocationThatBothUse() {
        assertWaits(true, anna(device(true, BEN)), ben(NORTH, PLAIN));
        assertWaits(false, anna(device(true, BEN)), ben(SOUTH, PLAIN));
        assertWaits(false, anna(device(false, BEN)), ben(NORTH, PLAIN));
        assertWaits(false, anna(device(true, new PersonId("cleo"))), ben(NORTH, PLAIN));
    }

    @Test
    void whoIsCalledBackOnHerNumber() {
        assertWaits(true, anna(PLAIN), ben(NORTH, record -> record.ecbn = ANNA));
        assertWaits(false, anna(PLAIN), ben(WEST, record -> record.ecbn = ANNA));
        assertWaits(false, anna(PLAIN), ben(NORTH, record -> record.ecbn = new PersonId("cleo")));
        assertWaits(false, anna(record -> record.location = null), ben(NORTH, record -> record.ecbn = ANNA));
    }

    private static Consumer<ASubscriber> device(boolean groupLevel, PersonId... others) {
        return record -> record.devices = List.of(new Device("desk", Device.Type.PHONE, groupLevel, Set.of(others)));
    }
}
