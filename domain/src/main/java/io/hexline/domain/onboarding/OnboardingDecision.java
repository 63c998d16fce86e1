package io.hexline.domain.onboarding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Rule;
import io.hexline.domain.license.LicenseDecision;
import io.hexline.domain.license.LicenseDecision.LicenseFacts;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.license.OperationRule.OperationFacts;
import io.hexline.domain.onboarding.OnboardingRule.OnboardingFacts;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.value.Id.OrgId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

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

    /** The decision with the documented rules only. */
    public static OnboardingDecision of(
            OnboardingFacts facts,
            List<LicenseOperation> licenses,
            List<SiteOperation> sites,
            Supplier<LicenseFacts> licenseFacts) {
        return of(facts, licenses, sites, licenseFacts, List.of(), List.of());
    }

    /**
     * Decides a request.
     *
     * @param licenseFacts asked for only where the person can be onboarded; of somebody who is not there yet, what is held
     *     is {@link Holdings#NONE}; nobody who can be onboarded is a guest
     * @param further rules of a host's own about who can be onboarded; what they find comes after the documented refusals
     * @param furtherOfLicenses rules of a host's own, as {@link LicenseDecision} takes them
     * @throws IllegalArgumentException if the facts lack a placement for a calling license that is to be added, or are of
     *     another organization, or of somebody who holds something else, or if one of the further rules announces an impact
     */
    public static OnboardingDecision of(
            OnboardingFacts facts,
            List<LicenseOperation> licenses,
            List<SiteOperation> sites,
            Supplier<LicenseFacts> licenseFacts,
            Collection<? extends Rule<OnboardingFacts>> further,
            Collection<? extends Rule<OperationFacts>> furtherOfLicenses) {
        Rule.requireErrors(further);
        List<Finding> refusals = Stream.concat(
                        OnboardingRule.findings(facts).stream(), Rule.findings(further, facts).stream())
                .toList();
        if (!refusals.isEmpty()) {
            return new OnboardingDecision(refusals, Optional.empty());
        }
        LicenseFacts found = requireOf(facts, licenseFacts.get());
        return new OnboardingDecision(
                refusals, Optional.of(LicenseDecision.of(found, licenses, sites, furtherOfLicenses)));
    }

    private static LicenseFacts requireOf(OnboardingFacts facts, LicenseFacts found) {
        requireNonNull(found, () -> "Asked for the facts about the licenses of " + facts.email() + ", got none");
        OrgId org = found.organization().id();
        require(facts.org().equals(org), "of organization " + facts.org() + ", not " + org);
        require(!found.guest(), "of a user of organization " + org + ", not of a guest");
        Holdings held = facts.known().map(Person::holdings).orElse(Holdings.NONE);
        require(held.equals(found.held()), "of what " + facts.email() + " holds, or of nothing where it is new");
        return found;
    }

    private static void require(boolean sound, String what) {
        if (!sound) {
            throw new IllegalArgumentException("The facts about the licenses need to be " + what);
        }
    }
}
