package io.hexline.application.license;

import com.google.common.collect.ImmutableList;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.license.AssignLicenses.AssignLicensesCommand;
import io.hexline.application.license.AssignLicenses.AssignLicensesResult;
import io.hexline.application.license.AssignLicensesService.LicensedUsers;
import io.hexline.application.provisioning.LicenseProvisioner;
import io.hexline.application.store.Store;
import io.hexline.domain.code.Rule;
import io.hexline.domain.license.License;
import io.hexline.domain.license.LicenseDecision.Outcome;
import io.hexline.domain.license.LicenseOperation.OperationRule.OperationFacts;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Lines;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Says what would become of a request for licenses. It is decided as {@link AssignLicenses} decides, from the same facts, so
 * that the same request comes to the same as long as nothing else happens.
 */
@FunctionalInterface
public interface PreviewLicenses {

    /**
     * Decides the request as things stand, and changes nothing. It waits for nobody who works on the user; what carriers and
     * others outside would say when they are told is not known before.
     *
     * @return what would be applied and what not; a failure where the request would fail as a whole for another reason than
     *     the rules about licenses
     */
    Either<Failure, LicensesPreview> handle(AssignLicensesCommand command);

    /**
     * The use case on these ports.
     *
     * @param further rules of a host's own
     */
    static PreviewLicenses on(
            Store store,
            Collaborators outside,
            InstantSource time,
            Collection<? extends Rule<OperationFacts>> further) {
        return new PreviewLicensesService(
                new LicensedUsers(store.people(), store.organizations(), store.licenses()),
                LicenseProvisioner.on(store, outside, time, further));
    }

    /**
     * What a request would come to.
     *
     * @param result what the user would have, and why not all that is asked for; where nothing can be applied, what it has
     * @param outcome how much would be applied
     * @param licenses those of the organization that are asked for, each once, in the order of the request
     * @param place from where the user would call, and how it would be reached there; empty where that stays as it is
     * @param callingEnds whether the user would lose its last calling license, and with it its lines
     */
    record LicensesPreview(
            AssignLicensesResult result,
            Outcome outcome,
            List<PreviewedLicense> licenses,
            Optional<CallingPlace> place,
            boolean callingEnds) {

        public LicensesPreview {
            licenses = ImmutableList.copyOf(licenses);
        }
    }

    /**
     * One of the licenses that are asked for.
     *
     * @param freeUnits units that nobody would consume then
     */
    record PreviewedLicense(License license, Fate fate, int freeUnits) {}

    /** What would become of a license of a user. */
    enum Fate {
        ASSIGNED,
        REMOVED,
        /** It is so already. */
        UNCHANGED,
        /** It is not so, and would not be. */
        REFUSED
    }

    /** A place from where somebody calls. */
    record CallingPlace(Location location, Lines lines) {}
}
