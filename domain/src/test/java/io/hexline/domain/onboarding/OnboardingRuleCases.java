package io.hexline.domain.onboarding;

import io.hexline.domain.code.RuleCase;
import io.hexline.domain.onboarding.OnboardingDecision.OnboardingRule;
import io.hexline.domain.onboarding.OnboardingDecision.OnboardingRule.OnboardingFacts;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Cases of {@link OnboardingRule}. */
public final class OnboardingRuleCases {

    static final OrgId ORG = new OrgId("org");
    static final Email MIA = new Email("mia@example.com");

    private OnboardingRuleCases() {}

    public static Stream<RuleCase<?>> all() {
        return Stream.of(RuleCase.of(
                OnboardingRule.NOT_OF_ANOTHER_ORGANIZATION,
                OnboardingRule.NOT_OF_ANOTHER_ORGANIZATION
                        .code()
                        .entry()
                        .message()
                        .template()
                        .replace("{email}", MIA.value()),
                knownIn("another"),
                knownIn("org")));
    }

    static OnboardingFacts knownIn(String org) {
        return new OnboardingFacts(ORG, MIA, Optional.of(mia(new OrgId(org))));
    }

    static Person mia(OrgId org) {
        PersonName name = new PersonName("Mia", Optional.of("Mia"), Optional.empty());
        return new Person(new PersonId("mia"), org, MIA, name, Set.of(), Holdings.NONE, new Version(1));
    }
}
