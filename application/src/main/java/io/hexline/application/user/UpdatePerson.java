package io.hexline.application.user;

import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.provisioning.LicenseFactsLoader;
import io.hexline.application.provisioning.ProvisioningCommit;
import io.hexline.application.provisioning.ProvisioningPlan.CallingLinks;
import io.hexline.application.store.Store;
import io.hexline.domain.code.Rule;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.license.LicenseOperation.OperationRule.OperationFacts;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.user.Person.Profile;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.SiteUrl;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Changes what is known of a person, what it holds, and how it is reached: all of it or nothing. */
public interface UpdatePerson {

    /**
     * The person as it is then. {@link Failure.NotPossible} where the last full administrator would be gone or another
     * person has the e-mail; {@link Failure.NotAllowed} where somebody else than a full administrator changes roles.
     */
    Either<Failure, Person> handle(UpdatePersonCommand command);

    /** The person, where {@link #handle} would let somebody give it another e-mail; {@link Failure.NotAllowed} otherwise. */
    Either<Failure, Person> mayChangeEmail(Principal by, OrgId org, PersonId person);

    /**
     * The use case on these ports.
     *
     * @param further rules of a host's own about licenses
     */
    static UpdatePerson on(
            Store store,
            Collaborators outside,
            InstantSource time,
            Collection<? extends Rule<OperationFacts>> further) {
        return new UpdatePersonService(
                store.people(),
                outside.carrierAccounts(),
                new AdministratorPolicy(store.people()),
                LicenseFactsLoader.on(store, outside),
                CallingLinks.Loader.on(store),
                ProvisioningCommit.on(store, outside, time),
                further,
                time);
    }

    /**
     * What is to be known of a person from now on. What is empty stays as it is, first and last name too, but for the
     * profile, which is replaced.
     *
     * @param by who asks for it
     * @param calling where a calling license that is new puts the person; of somebody who calls already, the number and the
     *     extension from now on
     */
    record UpdatePersonCommand(
            Principal by,
            OrgId org,
            PersonId person,
            Optional<Email> email,
            PersonName name,
            Profile profile,
            Optional<Set<Role>> roles,
            Optional<Set<LicenseId>> licenses,
            Optional<Set<SiteUrl>> attendeeSites,
            CallingProperties calling) {

        PersonName nameOf(Person today) {
            return name.orElse(today.name());
        }

        Email emailOf(Person today) {
            return email.orElse(today.email());
        }

        Set<Role> rolesOf(Person today) {
            return roles.orElse(today.roles());
        }
    }
}
