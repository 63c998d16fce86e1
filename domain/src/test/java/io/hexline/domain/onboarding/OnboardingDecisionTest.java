package io.hexline.domain.onboarding;

import static io.hexline.domain.code.Rule.announces;
import static io.hexline.domain.code.Rule.demands;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.hexline.domain.code.Code;
import io.hexline.domain.code.Code.CodeEntry;
import io.hexline.domain.code.Code.CodeEntry.Kind;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.LicenseCode;
import io.hexline.domain.code.OnboardingCode;
import io.hexline.domain.code.Rule;
import io.hexline.domain.license.LicenseDecision;
import io.hexline.domain.license.LicenseDecision.LicenseFacts;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.OperationRule.OperationFacts;
import io.hexline.domain.onboarding.OnboardingDecision.OnboardingRule.OnboardingFacts;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.organization.Organization.DeploymentMode;
import io.hexline.domain.organization.Organization.OfferRules;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.OrgId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OnboardingDecisionTest {

    /** A host's own codes. */
    private enum HouseCode implements Code.Custom {
        NOT_INVITED(Kind.ERROR),
        WELCOMED(Kind.IMPACT);

        private final CodeEntry entry;

        HouseCode(Kind kind) {
            entry = CodeEntry.custom("100", kind, "Be invited first.", "Nobody has invited the person.", "Invite it.");
        }

        @Override
        public CodeEntry entry() {
            return entry;
        }
    }

    private static final List<LicenseOperation> UNKNOWN = List.of(LicenseOperation.add(new LicenseId("unknown")));

    @Test
    void whoeverBelongsElsewhereGetsNoLicenses() {
        OnboardingDecision decision =
                OnboardingDecision.of(OnboardingRuleCases.knownIn("another"), UNKNOWN, List.of(), () -> {
                    throw new AssertionError("No facts about licenses are needed");
                });

        assertEquals(
                List.of(OnboardingCode.OTHER_ORGANIZATION_CONFLICT),
                decision.refusals().stream().map(Finding::code).toList());
        assertEquals(Optional.empty(), decision.licenses());
    }

    @Test
    void whoeverCanBeOnboardedGetsTheLicensesThatItCanHave() {
        OnboardingFacts nobodyYet =
                new OnboardingFacts(OnboardingRuleCases.ORG, OnboardingRuleCases.MIA, Optional.empty());
        OnboardingDecision decision =
                OnboardingDecision.of(nobodyYet, UNKNOWN, List.of(), OnboardingDecisionTest::noLicenses);

        assertEquals(List.of(), decision.refusals());
        LicenseDecision licenses = decision.licenses().orElseThrow();
        assertEquals(
                List.of(LicenseCode.LICENSE_NOT_RECOGNIZED),
                licenses.refusals().stream().map(Finding::code).toList());
    }

    @Test
    void aHostsOwnRulesRefuseThePersonAfterTheDocumentedOnes() {
        Rule<OnboardingFacts> invited = demands("The person has been invited.")
                .otherwise(HouseCode.NOT_INVITED)
                .firesWhen(facts -> true);

        assertEquals(
                List.of(OnboardingCode.OTHER_ORGANIZATION_CONFLICT, HouseCode.NOT_INVITED),
                decided(OnboardingRuleCases.knownIn("another"), List.of(invited), List.of()).refusals().stream()
                        .map(Finding::code)
                        .toList());
        assertEquals(
                Optional.empty(),
                decided(OnboardingRuleCases.knownIn("org"), List.of(invited), List.of())
                        .licenses());
    }

    @Test
    void aHostsOwnRulesOfLicensesHoldForThoseToo() {
        Rule<OperationFacts> approved = demands("The license has been approved.")
                .otherwise(HouseCode.NOT_INVITED)
                .firesWhen(facts -> true);
        OnboardingDecision decision = decided(OnboardingRuleCases.knownIn("org"), List.of(), List.of(approved));

        assertEquals(List.of(), decision.refusals());
        assertEquals(
                List.of(LicenseCode.LICENSE_NOT_RECOGNIZED, HouseCode.NOT_INVITED),
                decision.licenses().orElseThrow().refusals().stream()
                        .map(Finding::code)
                        .toList());
    }

    @Test
    void anOnboardingHasNoImpacts() {
        Rule<OnboardingFacts> welcomed =
                announces("The person is welcomed.").as(HouseCode.WELCOMED).firesWhen(facts -> false);

        assertThrows(
                IllegalArgumentException.class,
                () -> decided(OnboardingRuleCases.knownIn("org"), List.of(welcomed), List.of()));
    }

    private static OnboardingDecision decided(
            OnboardingFacts facts, List<Rule<OnboardingFacts>> further, List<Rule<OperationFacts>> ofLicenses) {
        return OnboardingDecision.of(
                facts, UNKNOWN, List.of(), OnboardingDecisionTest::noLicenses, further, ofLicenses);
    }

    @Test
    void thePersonThatIsKnownHasTheEmail() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new OnboardingFacts(
                        OnboardingRuleCases.ORG,
                        new Email("ben@example.com"),
                        Optional.of(OnboardingRuleCases.mia(OnboardingRuleCases.ORG))));
    }

    @Test
    void theLicensesAreThoseOfThePersonAndTheOrganization() {
        LicenseId some = new LicenseId("some");
        Holdings held = new Holdings(Set.of(), Set.of(), Set.of(some), Set.of());
        OnboardingFacts mia = OnboardingRuleCases.knownIn("org");

        assertRefused(
                "The facts about the licenses need to be of organization org, not another",
                mia,
                licenses(new OrgId("another"), false, Holdings.NONE));
        assertRefused(
                "The facts about the licenses need to be of a user of organization org, not of a guest",
                mia,
                licenses(OnboardingRuleCases.ORG, true, Holdings.NONE));
        for (Optional<Person> known : List.of(mia.known(), Optional.<Person>empty())) {
            assertRefused(
                    "The facts about the licenses need to be of what mia@example.com holds, or of nothing where it is"
                            + " new",
                    new OnboardingFacts(mia.org(), mia.email(), known),
                    licenses(OnboardingRuleCases.ORG, false, held));
        }
    }

    @Test
    void whoeverIsAskedForTheLicensesKnowsThem() {
        OnboardingFacts mia = OnboardingRuleCases.knownIn("org");

        assertEquals(
                "Asked for the facts about the licenses of mia@example.com, got none",
                assertThrows(
                                NullPointerException.class,
                                () -> OnboardingDecision.of(mia, UNKNOWN, List.of(), () -> null))
                        .getMessage());
    }

    private static void assertRefused(String why, OnboardingFacts facts, LicenseFacts licenses) {
        assertEquals(
                why,
                assertThrows(
                                IllegalArgumentException.class,
                                () -> OnboardingDecision.of(facts, UNKNOWN, List.of(), () -> licenses))
                        .getMessage());
    }

    private static LicenseFacts noLicenses() {
        return licenses(OnboardingRuleCases.ORG, false, Holdings.NONE);
    }

    private static LicenseFacts licenses(OrgId org, boolean guest, Holdings held) {
        Organization organization = new Organization(
                org, "Example", Instant.EPOCH, DeploymentMode.WEBEX_CALLING, List.of(), Set.of(), OfferRules.NONE);
        return new LicenseFacts(organization, guest, held, Map.of(), Map.of());
    }
}
