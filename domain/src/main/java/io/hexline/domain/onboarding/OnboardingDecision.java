package io.hexline.domain.onboarding;

import static io.hexline.domain.code.Rule.demands;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.OnboardingCode;
import io.hexline.domain.code.Rule;
import io.hexline.domain.license.LicenseDecision;
import io.hexline.domain.license.LicenseDecision.LicenseFacts;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.OperationRule.OperationFacts;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.onboarding.OnboardingDecision.OnboardingRule.OnboardingFacts;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.value.Email;
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
        List<Finding> refusals = refusals(facts, further);
        if (!refusals.isEmpty()) {
            return new OnboardingDecision(refusals, Optional.empty());
        }
        LicenseFacts found = requireOf(facts, licenseFacts.get());
        return new OnboardingDecision(
                refusals, Optional.of(LicenseDecision.of(found, licenses, sites, furtherOfLicenses)));
    }

    /**
     * Why somebody cannot be onboarded; empty where it can.
     *
     * @param further rules of a host's own, as above
     */
    public static List<Finding> refusals(OnboardingFacts facts, Collection<? extends Rule<OnboardingFacts>> further) {
        return Stream.concat(OnboardingRule.findings(facts).stream(), Rule.findings(further, facts).stream())
                .toList();
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

    /**
     * Who can be onboarded. Source: "Troubleshoot 'Status: 400' User Error in Control Hub", the note on e-mails of another
     * organization.
     */
    public enum OnboardingRule implements Rule<OnboardingRule.OnboardingFacts> {
        NOT_OF_ANOTHER_ORGANIZATION(demands("The e-mail belongs to nobody of another organization.")
                .otherwise(OnboardingCode.OTHER_ORGANIZATION_CONFLICT)
                .firesNaming(
                        "email",
                        facts -> facts.known()
                                .filter(person -> !person.org().equals(facts.org()))
                                .map(Person::email)));

        private final Definition<OnboardingFacts> definition;

        OnboardingRule(Definition<OnboardingFacts> definition) {
            this.definition = definition;
        }

        @Override
        public Definition<OnboardingFacts> definition() {
            return definition;
        }

        /** Why somebody cannot be onboarded; empty where it can. */
        public static List<Finding> findings(OnboardingFacts facts) {
            return Rule.findings(List.of(values()), facts);
        }

        /**
         * Somebody who is to be onboarded.
         *
         * @param org where to
         * @param email under which
         * @param known the person who has the e-mail already, in whatever organization
         */
        public record OnboardingFacts(OrgId org, Email email, Optional<Person> known) {

            /**
             * The facts.
             *
             * @throws IllegalArgumentException if the person has another e-mail
             */
            public OnboardingFacts {
                if (known.filter(person -> !person.email().equals(email)).isPresent()) {
                    throw new IllegalArgumentException("Asked for " + email + ", found another person");
                }
            }
        }
    }
}
