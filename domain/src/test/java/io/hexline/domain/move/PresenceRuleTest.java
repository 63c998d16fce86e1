package io.hexline.domain.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.move.AtLocation.Connection;
import io.hexline.domain.move.MoveDraft.MoveSubject;
import io.hexline.domain.organization.Organization.DeploymentMode;
import io.hexline.domain.user.Subscriber.NonPerson;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is missing hides nothing that does not depend on it, and nothing is told that does. */
class PresenceRuleTest {

    @Test
    void whoIsNoPersonIsOneKindOfThing() {
        assertEquals(
                List.of(MoveUserCode.WORKSPACE),
                Assessment.of(PresenceCases.nonPerson(NonPerson.WORKSPACE)).findings().stream()
                        .map(Finding::code)
                        .toList());
        MoveSubject anna = MoveFixture.clean().facts().subject();
        assertEquals(
                "A person and none at the same time: anna",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new MoveSubject(
                                        anna.move(),
                                        anna.person(),
                                        Optional.empty(),
                                        Optional.of(NonPerson.WORKSPACE),
                                        anna.target()))
                        .getMessage());
    }

    @Test
    void allThatIsMissingIsReported() {
        assertEquals(
                List.of("4003", "4152"),
                MoveFixture.clean().withoutPerson().withoutTarget().codes());
    }

    @Test
    void aTargetOfAnotherOrganizationIsNotLookedInto() {
        assertEquals(
                List.of("19601"),
                MoveFixture.clean().targetOf("other").targetWithoutCalling().codes());
        assertEquals(
                List.of("4003", "19601"),
                everythingWrong(MoveFixture.clean().withoutPerson().targetOf("other"))
                        .deployed(DeploymentMode.WEBEX_CALLING)
                        .codes());
    }

    static Stream<Arguments> missing() {
        return Stream.of(
                Arguments.of("4003", (UnaryOperator<MoveFixture>) MoveFixture::withoutPerson),
                Arguments.of("4007", (UnaryOperator<MoveFixture>) MoveFixture::withoutSubscriber));
    }

    @ParameterizedTest
    @MethodSource("missing")
    void withoutAUserWhatIsAskedForIsLookedAt(String code, UnaryOperator<MoveFixture> missing) {
        assertEquals(
                List.of(code, "4202", "19603", "27960", "27966"),
                everythingWrong(missing.apply(MoveFixture.clean())).codes());
        assertEquals(
                List.of(code, "25110"),
                missing.apply(MoveFixture.clean().askingForExtension("1")).codes());
        assertEquals(List.of(code), missing.apply(MoveFixture.clean()).codes());
    }

    @Test
    void whoIsMissingHasNoImpacts() {
        assertEquals(
                List.of("4003"),
                MoveFixture.clean()
                        .withoutPerson()
                        .target(target -> target.callingLineId = null)
                        .codes());
    }

    @Test
    void withoutATargetTheSourcesCarrierIsLookedAt() {
        assertEquals(
                List.of("4152", "10010008"),
                MoveFixture.withNumber()
                        .withoutTarget()
                        .connections(Connection.MISSING, Connection.CONNECTED)
                        .codes());
        assertEquals(
                List.of("19601", "10010010"),
                MoveFixture.withNumber()
                        .targetOf("other")
                        .connections(Connection.IN_TRANSITION, Connection.MISSING)
                        .codes());
    }

    private static MoveFixture everythingWrong(MoveFixture move) {
        return move.askingForExtension("2000")
                .taken("2000", "Sales")
                .askingForNumber("+14085550199")
                .deployed(DeploymentMode.ENTERPRISE)
                .target(target -> target.userLimit = OptionalInt.of(5))
                .usage(around -> around.usersAtTarget = 5);
    }
}
