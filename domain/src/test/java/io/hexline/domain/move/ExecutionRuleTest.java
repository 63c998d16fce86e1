package io.hexline.domain.move;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.carrier.Carrier.CarrierNumber;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExecutionRuleTest {

    private static final String SECOND = "+14085550101";
    private static final String THIRD = "+14085550102";

    @Test
    void nothingKeepsTheCleanMoveFromBeingCarriedOut() {
        assertFound(MoveFixture.clean());
        assertFound(MoveFixture.withNumber());
    }

    @Test
    void whoIsThereAlreadyIsNotMoved() {
        assertFound(MoveFixture.clean().user(user -> user.location = MoveFixture.TARGET), "25378");
        assertFound(MoveFixture.clean().user(user -> user.location = null));
    }

    @Test
    void oneVerifiedNumberIsEnoughToOrder() {
        MoveFixture two = MoveFixture.withNumber().alternate(SECOND);

        assertFound(two.carrierHas(unverified(MoveFixture.HER_NUMBER.value())));
        assertFound(two.carrierHas(unverified(SECOND)), "10010299");
    }

    @Test
    void numbersThatTheCarrierDoesNotKnowAreLeftToOtherRules() {
        MoveFixture three = MoveFixture.withNumber()
                .alternate(SECOND)
                .alternate(THIRD)
                .carrierLacks(MoveFixture.HER_NUMBER.value())
                .carrierLacks(SECOND);

        assertFound(three);
        assertFound(three.carrierHas(unverified(THIRD)), "10010299");
        assertFound(three.carrierLacks(THIRD));
    }

    @Test
    void numbersThatStayNeedNotBeVerified() {
        assertFound(MoveFixture.withNumber().givingUpNumber().carrierHas(unverified(MoveFixture.HER_NUMBER.value())));
    }

    private static void assertFound(MoveFixture move, String... codes) {
        assertEquals(List.of(codes), MoveFixture.codes(ExecutionRule.findings(move.facts())));
    }

    private static CarrierNumber unverified(String number) {
        return new CarrierNumber(new PhoneNumber(number), Optional.of(MoveFixture.SOURCE), false);
    }
}
