package io.hexline.application.user;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.Store;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Rule;
import io.hexline.domain.license.LicenseDecision;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.OperationRule.OperationFacts;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.onboarding.OnboardingDecision.OnboardingRule.OnboardingFacts;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.user.Person.Profile;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Brings people into an organization, with their licenses. Source: "Troubleshoot 'Status: 400' User Error in Control
 * Hub", and the request {@code …/users/onboard} that it records.
 */
public interface OnboardUser {

    /** How many people one request can bring. */
    int MOST_USERS = 50;

    /**
     * Onboards each of them by itself: what happens to one never touches another.
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
    static OnboardUser on(
            Store store,
            Collaborators outside,
            InstantSource time,
            Collection<? extends Rule<OnboardingFacts>> further,
            Collection<? extends Rule<OperationFacts>> furtherOfLicenses) {
        return OnboardUserService.on(store, outside, time, further, furtherOfLicenses);
    }

    /**
     * Somebody to onboard. Of somebody who is there already, only licenses and sites are changed.
     *
     * @param roleGrant empty for somebody who administers nothing
     */
    record NewUser(
            Email email,
            PersonName name,
            Profile profile,
            Optional<RoleGrant> roleGrant,
            List<LicenseOperation> licenses,
            List<SiteOperation> sites) {

        public NewUser {
            licenses = ImmutableList.copyOf(licenses);
            sites = ImmutableList.copyOf(sites);
        }

        /** Somebody about whom nothing else is written, and who administers nothing. */
        public NewUser(Email email, PersonName name, List<LicenseOperation> licenses, List<SiteOperation> sites) {
            this(email, name, Profile.EMPTY, Optional.empty(), licenses, sites);
        }
    }

    /** What somebody is to administer, and who says so. */
    record RoleGrant(Principal by, Set<Role> roles) {

        public RoleGrant {
            roles = ImmutableSet.copyOf(roles);
        }
    }

    /**
     * What became of one new user.
     *
     * @param outcome the person with what it holds, in part or in whole; a failure where no person was added
     */
    record OnboardingResult(Email email, Either<Failure, Onboarded> outcome) {

        /**
         * A person who is there now.
         *
         * @param applied whether everything, a part or nothing of what was asked for is held
         */
        public record Onboarded(Person person, LicenseDecision.Outcome applied, List<Finding> refusals) {

            public Onboarded {
                refusals = ImmutableList.copyOf(refusals);
            }
        }
    }
}
