package io.hexline.domain.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.domain.location.Location;
import io.hexline.domain.move.MoveDraft.Change;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.move.MoveFacts.ExtensionFacts;
import io.hexline.domain.move.MoveFacts.NumberFacts;
import io.hexline.domain.move.PresenceRule.MoveSubject;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
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
    void theyAreOfAUserThatIsThere() {
        MoveSubject nobody = new MoveSubject(facts.order(), Optional.empty(), Optional.empty(), subject.target());
        MoveSubject person = new MoveSubject(facts.order(), subject.person(), Optional.empty(), subject.target());

        assertRefused("The facts of a move need a person and a subscriber", () -> with(nobody));
        assertRefused("The facts of a move need a person and a subscriber", () -> with(person));
    }

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
                "The facts of a move need the person's own organization",
                () -> with(another, facts.source(), facts.extensions(), facts.numbers(), facts.carriers()));
        assertRefused(
                "The facts of a move need the location that the user calls from",
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
                () -> new MoveSubject(facts.order(), Optional.empty(), subject.subscriber(), Optional.empty()));
    }

    @Test
    void whoeverArrivesLeaves() {
        Subscriber anna = facts.subscriber();

        assertThrows(IllegalArgumentException.class, () -> new PrecedingMoves(List.of(), List.of(anna)));
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
