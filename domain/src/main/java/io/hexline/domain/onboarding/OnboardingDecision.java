package io.hexline.domain.onboarding;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.code.Finding;
import io.hexline.domain.license.LicenseDecision;
import io.hexline.domain.license.LicenseFacts;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.onboarding.OnboardingRule.OnboardingFacts;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What becomes of a request to onboard somebody: whether it can be, and then which of the licenses it gets. Who can be
 * onboarded is, whatever becomes of the licenses.
 *
 * @param refusals why the person cannot be onboarded; nothing else was looked at then
 * @param licenses there just where there are no refusals
 */
public record OnboardingDecision(List<Finding> refusals, Optional<LicenseDecision> licenses) {

    public OnboardingDecision {
        refusals = ImmutableList.copyOf(refusals);
    }

    /**
     * Decides a request.
     *
     * @param licenseFacts asked for only where the person can be onboarded
     * @throws IllegalArgumentException if the facts lack a placement for a calling license that is to be added
     */
    public static OnboardingDecision of(
            OnboardingFacts facts,
            List<LicenseOperation> licenses,
            List<SiteOperation> sites,
            Supplier<LicenseFacts> licenseFacts) {
        List<Finding> refusals = OnboardingRule.findings(facts);
        return refusals.isEmpty()
                ? new OnboardingDecision(refusals, Optional.of(LicenseDecision.of(licenseFacts.get(), licenses, sites)))
                : new OnboardingDecision(refusals, Optional.empty());
    }
}
