package io.hexline.domain.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.code.Finding;
import io.hexline.domain.onboarding.OnboardingDecision.OnboardingRule;
import io.hexline.domain.onboarding.OnboardingDecision.OnboardingRule.OnboardingFacts;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OnboardingRuleTest {

    private static final OrgId ORG = new OrgId("org");
    private static final Email MIA = new Email("mia@example.com");

    @Test
    void whoeverIsNewCanBeOnboarded() {
        assertEquals(List.of(), found(Optional.empty()));
    }

    @Test
    void whoeverIsThereAlreadyCanBeOnboardedFurther() {
        assertEquals(List.of(), found(Optional.of(ORG)));
    }

    @Test
    void whoeverIsInAnotherOrganizationCannot() {
        assertEquals(List.of("409"), found(Optional.of(new OrgId("other"))));
    }

    private static List<String> found(Optional<OrgId> known) {
        OnboardingFacts facts = new OnboardingFacts(ORG, MIA, known.map(OnboardingRuleTest::person));
        return OnboardingRule.findings(facts).stream()
                .map((Finding finding) -> finding.code().id())
                .toList();
    }

    private static Person person(OrgId org) {
        return new Person(
                new PersonId("mia"),
                org,
                MIA,
                new PersonName("Mia Test", Optional.of("Mia"), Optional.of("Test")),
                Set.of(),
                Holdings.NONE,
                new Version(1));
    }
}
