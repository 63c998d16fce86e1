package io.hexline.application.license;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.license.AssignLicensesService.LicensedUsers;
import io.hexline.application.provisioning.LicenseProvisioner;
import io.hexline.application.saga.Sagas;
import io.hexline.application.store.Store;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Rule;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.OperationRule.OperationFacts;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.SiteUrl;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds and removes licenses and meeting sites of one user. Source: "Assign Licenses to Users". */
public interface AssignLicenses {

    /** How long it is usual to wait for whoever moves or provisions the user. */
    Duration PATIENCE = Sagas.PATIENCE;

    /**
     * Applies as much of the request as the rules allow, at once.
     *
     * @return what is held now; {@link Failure.Refused} where nothing could be applied
     */
    Either<Failure, AssignLicensesResult> handle(AssignLicensesCommand command);

    /**
     * The use case on these ports.
     *
     * @param further rules of a host's own
     */
    static AssignLicenses on(
            Store store,
            Collaborators outside,
            InstantSource time,
            Collection<? extends Rule<OperationFacts>> further) {
        return new AssignLicensesService(
                new LicensedUsers(store.people(), store.organizations(), store.licenses()),
                LicenseProvisioner.on(store, outside, time, further));
    }

    /**
     * A request for licenses.
     *
     * @param org whose licenses these are
     * @param person the user, of this organization or another one; by id, by e-mail, or by both where they are of the same person
     * @param patience how long to wait for whoever moves or provisions the user; then it is {@link PortFailure.Busy}
     */
    record AssignLicensesCommand(
            OrgId org,
            Optional<PersonId> person,
            Optional<Email> email,
            List<LicenseOperation> licenses,
            List<SiteOperation> sites,
            Duration patience) {

        public AssignLicensesCommand {
            licenses = ImmutableList.copyOf(licenses);
            sites = ImmutableList.copyOf(sites);
        }

        /** A request that waits as long as is usual. */
        public AssignLicensesCommand(
                OrgId org,
                Optional<PersonId> person,
                Optional<Email> email,
                List<LicenseOperation> licenses,
                List<SiteOperation> sites) {
            this(org, person, email, licenses, sites, PATIENCE);
        }
    }

    /**
     * What a user has from an organization after a request.
     *
     * @param person in whatever organization
     * @param holdings of this organization's licenses and sites; pending where the person is of another one
     * @param hostSites the sites that its licenses make it a host of
     * @param refused the licenses about which the request was not applied
     * @param refusals why part of the request was not applied; empty where all of it was
     */
    record AssignLicensesResult(
            OrgId org,
            Person person,
            Holdings holdings,
            Collection<SiteUrl> hostSites,
            Set<LicenseId> refused,
            List<Finding> refusals) {

        public AssignLicensesResult {
            hostSites = ImmutableList.copyOf(hostSites);
            refused = ImmutableSet.copyOf(refused);
            refusals = ImmutableList.copyOf(refusals);
        }

        /** Whether only a part of the request was applied. */
        public boolean isPartial() {
            return !refusals.isEmpty();
        }
    }
}
