package io.hexline.application;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.code.Rule;
import io.hexline.domain.license.LicenseOperation.OperationRule.OperationFacts;
import io.hexline.domain.move.MoveFacts;
import io.hexline.domain.onboarding.OnboardingDecision.OnboardingRule.OnboardingFacts;
import java.util.List;

/**
 * Rules of a host's own. They are asked wherever the documented ones are, and what they find comes after what those do.
 *
 * @param moves about the move of a user, when it is validated and when a job comes to it; they forbid it, or announce
 * @param licenses about a license that is added or removed, in whichever request; the operation that breaks one fails
 * @param onboarding about who can be onboarded
 */
public record HostRules(
        List<Rule<MoveFacts>> moves, List<Rule<OperationFacts>> licenses, List<Rule<OnboardingFacts>> onboarding) {

    /** The documented rules only. */
    public static final HostRules NONE = new HostRules(List.of(), List.of(), List.of());

    /**
     * Rules of a host's own.
     *
     * @throws IllegalArgumentException if one about licenses or onboarding announces an impact: there are none
     */
    public HostRules {
        moves = ImmutableList.copyOf(moves);
        licenses = ImmutableList.copyOf(licenses);
        onboarding = ImmutableList.copyOf(onboarding);
        Rule.requireErrors(licenses);
        Rule.requireErrors(onboarding);
    }
}
