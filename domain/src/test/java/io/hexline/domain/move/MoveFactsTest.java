package io.hexline.domain.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.move.AtLocation.Connection;
import io.hexline.domain.move.CarrierRule.CarrierFacts;
import io.hexline.domain.move.CarrierRule.CarrierFacts.Side;
import io.hexline.domain.move.InventoryRule.NumberFacts;
import io.hexline.domain.move.LineRule.ExtensionFacts;
import io.hexline.domain.move.LocationRule.LocationUsageFacts;
import io.hexline.domain.move.LocationRule.LocationUsageFacts.SeatingFacts;
import io.hexline.domain.move.MoveDependencies.Mover;
import io.hexline.domain.move.MoveDraft.MoveSubject;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Facts that leave out something that a rule would look at are refused, since what is left out looks like what is free. */
class MoveFactsTest {

    private final MoveFacts facts = MoveFixture.withNumber()
            .askingForExtension("2000")
            .alternate("+14085550101", "3000")
            .facts();
    private final MoveSubject subject = facts.subject();

    @Test
    void organizationAndSourceAreTheUsersOwn() {
        Organization own = facts.organization();
        Organization another = new Organization(
                new OrgId("another"),
                own.displayName(),
                own.created(),
                own.deploymentMode(),
                own.subscriptions(),
                own.sites(),
                own.offerRules());

        assertRefused(
                "The facts of a move need the person's own organization, org",
                () -> with(another, facts.source(), facts.extensions(), facts.numbers(), facts.carriers()));
        assertRefused(
                "The facts of a move need the location that the user calls from, source",
                () -> with(own, Optional.empty(), facts.extensions(), facts.numbers(), facts.carriers()));
    }

    @Test
    void everyExtensionInQuestionWasLookedUp() {
        assertEquals(
                Set.of("2000", "1234", "3000"),
                Set.copyOf(facts.extensions().lookedUp().stream()
                        .map(Object::toString)
                        .toList()));
        facts.extensions().lookedUp().forEach(left -> {
            ExtensionFacts rest = new ExtensionFacts(without(facts.extensions().lookedUp(), left), Map.of());
            assertRefused(
                    "The facts of a move need the owner of extension " + left,
                    () -> with(facts.organization(), facts.source(), rest, facts.numbers(), facts.carriers()));
        });
    }

    @Test
    void everyNumberInQuestionWasLookedUp() {
        MoveFacts asking =
                MoveFixture.withNumber().askingForNumber("+14085550199").facts();
        asking.numbers().lookedUp().forEach(left -> {
            NumberFacts rest = new NumberFacts(without(asking.numbers().lookedUp(), left), Optional.empty(), List.of());
            assertRefused(
                    "The facts of a move need the inventory's record of " + left,
                    () -> new MoveFacts(
                            asking.subject(),
                            asking.organization(),
                            asking.source(),
                            asking.extensions(),
                            rest,
                            asking.carriers(),
                            asking.locationUsage(),
                            asking.recording()));
        });
        assertEquals(2, asking.numbers().lookedUp().size());
    }

    @Test
    void theCarriersWereAskedAboutEveryNumberThatMoves() {
        assertRefused(
                "The facts of a move need the carrier's record of " + MoveFixture.HER_NUMBER,
                () -> with(
                        facts.organization(), facts.source(), facts.extensions(), facts.numbers(), CarrierFacts.NONE));
        MoveFacts replaced = MoveFixture.withNumber().givingUpNumber().facts();
        assertTrue(new MoveFacts(
                        replaced.subject(),
                        replaced.organization(),
                        replaced.source(),
                        replaced.extensions(),
                        replaced.numbers(),
                        CarrierFacts.NONE,
                        replaced.locationUsage(),
                        replaced.recording())
                .numbersToMove()
                .isEmpty());
    }

    @Test
    void aSubjectIsWhatTheOrderNames() {
        RequestedMove another =
                new RequestedMove(new PersonId("ben"), MoveFixture.TARGET, Change.keep(), Change.keep());
        RequestedMove elsewhere =
                new RequestedMove(MoveFixture.ANNA, new LocationId("elsewhere"), Change.keep(), Change.keep());

        assertRefused(
                "Asked for ben, found anna",
                () -> new MoveSubject(another, subject.person(), Optional.empty(), Optional.empty()));
        assertRefused(
                "Asked for elsewhere, found target",
                () -> new MoveSubject(elsewhere, Optional.empty(), Optional.empty(), subject.target()));
        assertRefused(
                "A subscriber without its person: anna",
                () -> new MoveSubject(facts.move(), Optional.empty(), subject.subscriber(), Optional.empty()));
    }

    @Test
    void whoeverArrivesLeaves() {
        Mover anna = new Mover(facts.move(), facts.subscriber(), List.of());

        assertRefused(
                "Of those who arrive, these do not leave: [anna]", () -> new PrecedingMoves(List.of(), List.of(anna)));
    }

    @Test
    void theInventorysRecordsAreOfTheNumbersInQuestion() {
        PhoneNumber other = new PhoneNumber("+14085550177");
        InventoryNumber record = ARecord.free(other, MoveFixture.TARGET);
        NumberFacts own = facts.numbers();

        assertRefused(
                "Number +14085550177 is not asked for",
                () -> with(new NumberFacts(own.lookedUp(), Optional.of(record), own.current())));
        assertRefused(
                "Number +14085550177 is not the user's",
                () -> with(new NumberFacts(own.lookedUp(), Optional.empty(), List.of(record))));
        assertRefused(
                "Number +14085550177 is of organization another",
                () -> MoveFixture.clean()
                        .askingForNumber(other.value())
                        .inventoryHas(of(new OrgId("another"), record))
                        .facts());
    }

    @Test
    void carriersAreThoseOfTheLocations() {
        Side another = AtLocation.side(AtLocation.carrier("another", CarrierKind.CISCO_PSTN), Connection.CONNECTED)
                .apply(MoveFixture.SOURCE);
        CarrierFacts own = facts.carriers();

        assertRefused(
                "Carrier another is not the location's, carrier",
                () -> with(new CarrierFacts(own.now(), another, own.target(), own.lookedUp(), own.records())));
        assertRefused(
                "Carrier another is not the location's, carrier",
                () -> with(new CarrierFacts(own.now(), own.source(), another, own.lookedUp(), own.records())));
        Side elsewhere = new Side(own.target().carrier(), own.source().connection());
        assertRefused(
                "Connection " + own.source().connection().get() + " is not the location's",
                () -> with(new CarrierFacts(own.now(), own.source(), elsewhere, own.lookedUp(), own.records())));
        Side byAnother = new Side(own.source().carrier(), another.connection());
        assertRefused(
                "Connection " + another.connection().get() + " is not the location's",
                () -> with(new CarrierFacts(own.now(), byAnother, own.target(), own.lookedUp(), own.records())));
    }

    @Test
    void featuresAreThoseOfTheSource() {
        Feature elsewhere = AUsage.feature(
                MoveFixture.TARGET, FeatureType.HUNT_GROUP, "Sales", Set.of(MoveFixture.ANNA), Optional.empty());

        assertRefused(
                "Sales is at location target",
                () -> MoveFixture.clean()
                        .usage(around -> around.featuresAtSource = List.of(elsewhere))
                        .facts());
    }

    @Test
    void deviceProfilesAreThoseOfTheUserAtTheSource() {
        assertRefused(
                "Device profile desk lacks the user",
                () -> MoveFixture.clean()
                        .usage(around -> around.deviceProfiles = List.of(AUsage.profile("desk", new PersonId("ben"))))
                        .facts());
        assertRefused(
                "desk is at location target",
                () -> MoveFixture.clean()
                        .usage(around -> around.deviceProfiles =
                                List.of(AUsage.profile(MoveFixture.TARGET, "desk", MoveFixture.ANNA)))
                        .facts());
    }

    @Test
    void trunkGroupsAreThoseOfTheUser() {
        assertRefused(
                "Trunk group trunk lacks the user",
                () -> MoveFixture.clean()
                        .usage(around -> around.trunkGroups = List.of(AUsage.trunkGroup(null, new PersonId("ben"))))
                        .facts());
    }

    @Test
    void noLocationHasFewerUsersThanNone() {
        assertRefused(
                "The target cannot have fewer users than 0: -1",
                () -> new LocationUsageFacts(
                        -1, Set.of(), Set.of(), List.of(), List.of(), List.of(), SeatingFacts.NOBODY));
    }

    private static InventoryNumber of(OrgId org, InventoryNumber record) {
        return new InventoryNumber(
                record.number(),
                org,
                record.location(),
                record.carrier(),
                record.state(),
                record.type(),
                record.owner(),
                record.region(),
                record.standing(),
                record.version());
    }

    private MoveFacts with(NumberFacts numbers) {
        return with(facts.organization(), facts.source(), facts.extensions(), numbers, facts.carriers());
    }

    private MoveFacts with(CarrierFacts carriers) {
        return with(facts.organization(), facts.source(), facts.extensions(), facts.numbers(), carriers);
    }

    private MoveFacts with(MoveSubject other) {
        return new MoveFacts(
                other,
                facts.organization(),
                facts.source(),
                facts.extensions(),
                facts.numbers(),
                facts.carriers(),
                facts.locationUsage(),
                facts.recording());
    }

    private MoveFacts with(
            Organization organization,
            Optional<Location> source,
            ExtensionFacts extensions,
            NumberFacts numbers,
            CarrierFacts carriers) {
        return new MoveFacts(
                subject, organization, source, extensions, numbers, carriers, facts.locationUsage(), facts.recording());
    }

    private static <T> Set<T> without(Set<T> all, T one) {
        return all.stream().filter(other -> !other.equals(one)).collect(Collectors.toSet());
    }

    private static void assertRefused(String why, Executable facts) {
        assertEquals(why, assertThrows(IllegalArgumentException.class, facts).getMessage());
    }
}
