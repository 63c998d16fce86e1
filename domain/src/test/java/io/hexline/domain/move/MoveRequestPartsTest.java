package io.hexline.domain.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.hexline.domain.carrier.NumberOrder.NumberTransfer;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.location.Location;
import io.hexline.domain.move.MoveDraft.Entry;
import io.hexline.domain.move.MoveDraft.Member;
import io.hexline.domain.move.MoveDraft.MoveSubject;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Syntax.Malformed;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From the draft of a request to the moves that it asks for, and what is found out about them. */
class MoveRequestPartsTest {

    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonId BEN = new PersonId("ben");
    private static final LocationId NORTH = new LocationId("north");
    private static final LocationId SOUTH = new LocationId("south");

    @Test
    void aDraftBecomesAMoveForEachUser() {
        MoveDraft draft = draft(
                entry(NORTH, new Member(Optional.of(ANNA), Change.set("2000"), Change.remove())),
                entry(SOUTH, new Member(Optional.of(BEN), Change.keep(), Change.set("+14085550100"))));

        assertEquals(
                List.of(
                        new RequestedMove(ANNA, NORTH, Change.set(new Extension("2000")), Change.remove()),
                        new RequestedMove(BEN, SOUTH, Change.keep(), Change.set(new PhoneNumber("+14085550100")))),
                RequestedMove.movesOf(draft).get());
        assertEquals(List.of(ANNA, BEN), draft.users());
    }

    @Test
    void anExtensionThatIsNoneIsTold() {
        List<Malformed> misfits = RequestedMove.movesOf(draft(
                        entry(NORTH, new Member(Optional.of(ANNA), Change.set("x"), Change.keep())),
                        entry(NORTH, new Member(Optional.of(BEN), Change.set("2000"), Change.keep()))))
                .getLeft();

        assertEquals(Extension.parse("x").getLeft(), misfits.get(0));
        assertEquals(1, misfits.size());
    }

    @Test
    void oneValidatingEntryMakesAValidation() {
        assertEquals(false, new MoveDraft(Optional.empty()).isValidation());
        assertEquals(false, draft(entry(NORTH)).isValidation());
        assertEquals(
                true,
                draft(entry(NORTH), new Entry(Optional.of(NORTH), Optional.of(true), Optional.empty()))
                        .isValidation());
    }

    @Test
    void changesKeepRemoveOrSet() {
        Optional<String> old = Optional.of("old");

        assertEquals(old, Change.<String>keep().applyTo(old));
        assertEquals(Optional.empty(), Change.<String>remove().applyTo(old));
        assertEquals(Optional.of("new"), Change.set("new").applyTo(old));
        assertEquals(Change.set(3), Change.set("new").map(String::length));
        assertEquals(Change.keep(), Change.<String>keep().map(String::length));
        assertEquals(Change.remove(), Change.<String>remove().map(String::length));
    }

    @Test
    void aChangeThatChangesNothingKeeps() {
        Optional<String> old = Optional.of("old");

        assertEquals(Change.keep(), Change.set("old").from(old));
        assertEquals(Change.keep(), Change.<String>keep().from(old));
        assertEquals(Change.keep(), Change.<String>remove().from(Optional.empty()));
        assertEquals(Change.set("new"), Change.set("new").from(old));
        assertEquals(Change.set("old"), Change.set("old").from(Optional.empty()));
        assertEquals(Change.remove(), Change.<String>remove().from(old));
    }

    @Test
    void aMoveKeepsWhatItNamesOfTheUsersLines() {
        Lines lines = Lines.of(Optional.of(new Extension("1234")), Optional.of(MoveFixture.HER_NUMBER));
        RequestedMove naming =
                new RequestedMove(ANNA, NORTH, Change.set(new Extension("1234")), Change.set(MoveFixture.HER_NUMBER));

        assertEquals(new RequestedMove(ANNA, NORTH, Change.keep(), Change.keep()), naming.from(lines));
        assertEquals(List.of(MoveFixture.HER_NUMBER), naming.numbersToMove(lines));
        assertEquals(naming, naming.from(Lines.NONE));
        assertEquals(List.of(), naming.numbersToMove(Lines.NONE));
    }

    @Test
    void onlyNumbersThatTheUserKeepsAreTransferred() {
        MoveFixture two = MoveFixture.withNumber().alternate("+14085550101");
        NumberTransfer both = new NumberTransfer(
                MoveFixture.ORG,
                List.of(MoveFixture.HER_NUMBER, new PhoneNumber("+14085550101")),
                MoveFixture.SOURCE,
                MoveFixture.TARGET);

        assertEquals(Optional.of(both), two.facts().transfer());
        assertEquals(Optional.empty(), two.givingUpNumber().facts().transfer());
        assertEquals(Optional.empty(), MoveFixture.clean().facts().transfer());
        assertEquals(
                Optional.empty(),
                MoveFixture.withNumber()
                        .user(user -> user.location = null)
                        .facts()
                        .transfer());
    }

    @Test
    void anAssessmentTellsErrorsFromImpacts() {
        Assessment impactsOnly = Assessment.of(MoveFixture.withNumber().facts());
        Assessment refused = impactsOnly.with(List.of(Finding.of(MoveUserCode.ENTERPRISE_MISSING)));

        assertEquals(true, impactsOnly.isClear());
        assertEquals(List.of("19717"), MoveFixture.codes(impactsOnly.impacts()));
        assertEquals(false, refused.isClear());
        assertEquals(List.of("19600"), MoveFixture.codes(refused.errors()));
        assertEquals(List.of("19717"), MoveFixture.codes(refused.impacts()));
        assertEquals(List.of("19600", "19717"), MoveFixture.codes(refused.findings()));
    }

    @Test
    void whereThereIsNoTargetOnlyErrorsAreTold() {
        MoveFixture hoteling = MoveFixture.withNumber().withoutTarget().user(ASubscriber::hoteling);

        assertEquals(List.of("4152", "19606"), hoteling.codes());
    }

    @Test
    void aTargetWithCallingStandsForItself() {
        MoveFacts facts = MoveFixture.clean().facts();
        Location target = facts.target();
        Location mute = new Location(
                target.id(), target.org(), target.name(), target.region(), Optional.empty(), target.version());

        assertEquals(target, standIn(facts, MoveFixture.ORG, Optional.of(target)));
        assertStandsIn(standIn(facts, MoveFixture.ORG, Optional.empty()), MoveFixture.ORG);
        assertStandsIn(standIn(facts, MoveFixture.ORG, Optional.of(mute)), MoveFixture.ORG);
        assertStandsIn(standIn(facts, new OrgId("any"), Optional.of(target)), new OrgId("any"));
    }

    private static void assertStandsIn(Location standIn, OrgId org) {
        assertEquals(MoveFixture.TARGET, standIn.id());
        assertEquals(org, standIn.org());
        assertEquals("", standIn.name());
        assertEquals(true, standIn.calling().isPresent());
    }

    @Test
    void whatIsFoundIsWhatWasAskedFor() {
        MoveFacts facts = MoveFixture.clean().facts();
        RequestedMove elsewhere = new RequestedMove(MoveFixture.ANNA, NORTH, Change.keep(), Change.keep());
        RequestedMove bens = new RequestedMove(BEN, MoveFixture.TARGET, Change.keep(), Change.keep());
        Person ben = somebody(BEN);

        assertThrows(
                IllegalArgumentException.class,
                () -> new MoveSubject(elsewhere, Optional.empty(), Optional.empty(), Optional.of(facts.target())));
        assertThrows(
                IllegalArgumentException.class,
                () -> new MoveSubject(bens, Optional.of(facts.person()), Optional.empty(), Optional.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new MoveSubject(bens, Optional.of(ben), Optional.of(facts.subscriber()), Optional.empty()));
    }

    private static Person somebody(PersonId id) {
        Person anna = MoveFixture.anna();
        return new Person(id, anna.org(), anna.email(), anna.name(), anna.roles(), anna.holdings(), anna.version());
    }

    private static Location standIn(MoveFacts facts, OrgId org, Optional<Location> target) {
        return new MoveSubject(facts.move(), Optional.empty(), Optional.empty(), target).targetOrStandIn(org);
    }

    private static MoveDraft draft(Entry... entries) {
        return new MoveDraft(Optional.of(List.of(entries)));
    }

    private static Entry entry(LocationId target, Member... members) {
        return new Entry(Optional.of(target), Optional.of(false), Optional.of(List.of(members)));
    }
}
