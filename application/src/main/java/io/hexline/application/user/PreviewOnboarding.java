package io.hexline.application.user;

import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.Store;
import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.application.user.OnboardUser.OnboardingResult;
import io.hexline.domain.code.Rule;
import io.hexline.domain.license.LicenseOperation.OperationRule.OperationFacts;
import io.hexline.domain.onboarding.OnboardingDecision.OnboardingRule.OnboardingFacts;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;

/**
 * Says what would become of people who are to be onboarded. It is decided as {@link OnboardUser} decides, from the same facts
 * and from what those before in the list would have taken.
 */
@FunctionalInterface
public interface PreviewOnboarding {

    /** How many people can be looked at together. */
    int MOST_USERS = 500;

    /**
     * Decides about each of them as things stand, and changes nothing. Of somebody who is named twice, the second time is
     * decided as if there had been no first one, but for what that has taken.
     *
     * @param newUsers 1 to {@value #MOST_USERS}
     * @return one result each, in order; {@link Failure.Invalid} for too few or too many of them
     */
    Either<Failure, List<OnboardingResult>> handle(OrgId org, List<NewUser> newUsers);

    /**
     * The use case on these ports.
     *
     * @param further rules of a host's own about who can be onboarded
     * @param furtherOfLicenses and about the licenses
     */
    static PreviewOnboarding on(
            Store store,
            Collaborators outside,
            InstantSource time,
            Collection<? extends Rule<OnboardingFacts>> further,
            Collection<? extends Rule<OperationFacts>> furtherOfLicenses) {
        return OnboardUserService.on(store, outside, time, further, furtherOfLicenses)::preview;
    }
}
