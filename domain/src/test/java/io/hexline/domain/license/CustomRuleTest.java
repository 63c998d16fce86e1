package io.hexline.domain.license;

import static io.hexline.domain.code.Rule.announces;
import static io.hexline.domain.code.Rule.demands;
import static io.hexline.domain.license.License.LicenseKind.CALLING_PROFESSIONAL;
import static io.hexline.domain.license.License.LicenseKind.CALLING_STANDARD;
import static io.hexline.domain.license.License.LicenseKind.FREE_MESSAGING;
import static io.hexline.domain.license.License.LicenseKind.PAID_MESSAGING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.hexline.domain.code.Code;
import io.hexline.domain.code.Code.CodeEntry;
import io.hexline.domain.code.Code.CodeEntry.Kind;
import io.hexline.domain.code.Rule;
import io.hexline.domain.license.LicenseDecision.Outcome;
import io.hexline.domain.license.LicenseOperation.Action;
import io.hexline.domain.license.LicenseOperation.OperationRule.OperationFacts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A host that embeds the domain brings codes and rules about licenses of its own. */
class CustomRuleTest {

    /** A host's own codes. */
    private enum HouseCode implements Code.Custom {
        NOT_APPROVED(Kind.ERROR, "Nobody has approved {license}."),
        CHARGED(Kind.IMPACT, "The department is charged for {license}.");

        private final CodeEntry entry;

        HouseCode(Kind kind, String message) {
            entry = CodeEntry.custom("100", kind, message, "The license is approved by a manager.", "Ask a manager.");
        }

        @Override
        public CodeEntry entry() {
            return entry;
        }
    }

    private static final Rule<OperationFacts> APPROVED = demands("What is added has been approved.")
            .otherwise(HouseCode.NOT_APPROVED)
            .firesNaming(
                    "license",
                    asked -> Optional.of(asked.operation())
                            .filter(operation -> operation.action() == Action.ADD)
                            .map(LicenseOperation::license));

    private static final Rule<OperationFacts> CHARGES = announces("The department is charged for the license.")
            .as(HouseCode.CHARGED)
            .firesNaming("license", asked -> Optional.of(asked.operation().license()));

    @Test
    void anOperationThatBreaksOneFailsAlone() {
        LicenseFixture user = new LicenseFixture()
                .holding(FREE_MESSAGING, CALLING_STANDARD)
                .adding(PAID_MESSAGING)
                .removing(CALLING_STANDARD);
        LicenseDecision decision = user.decide(List.of(APPROVED));

        assertEquals(Set.of(LicenseOperation.add(LicenseFixture.id(PAID_MESSAGING))), decision.failed());
        assertEquals(List.of("Nobody has approved paid-messaging."), texts(decision));
        assertEquals(Set.of(LicenseFixture.id(FREE_MESSAGING)), decision.after().licenses());
        assertEquals(Outcome.PARTLY_APPLIED, decision.outcome());
    }

    @Test
    void whatItFindsComesAfterTheDocumentedRefusalsOnceForEachOperation() {
        LicenseFixture user = new LicenseFixture()
                .adding(PAID_MESSAGING)
                .adding(FREE_MESSAGING)
                .adding(CALLING_PROFESSIONAL)
                .freeUnits(FREE_MESSAGING, 0);

        assertEquals(
                List.of(
                        "No units of license [free-messaging] are available.",
                        "Nobody has approved calling-professional.",
                        "Nobody has approved free-messaging.",
                        "Nobody has approved paid-messaging."),
                texts(user.decide(List.of(APPROVED))));
    }

    @Test
    void aRequestForLicensesHasNoImpacts() {
        LicenseFixture user = new LicenseFixture().adding(FREE_MESSAGING);

        assertEquals(
                "CHARGED is no ERROR: The department is charged for the license.",
                assertThrows(IllegalArgumentException.class, () -> user.decide(List.of(APPROVED, CHARGES)))
                        .getMessage());
    }

    private static List<String> texts(LicenseDecision decision) {
        return decision.refusals().stream().map(finding -> finding.text()).toList();
    }
}
