package io.hexline.application.license;

import io.hexline.application.failure.Failure;
import io.hexline.application.license.AssignLicenses.AssignLicensesCommand;
import io.hexline.application.license.AssignLicensesService.LicensedUsers;
import io.hexline.application.provisioning.LicenseProvisioner;
import io.hexline.application.provisioning.LicenseProvisioner.Provisioned;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.license.LicenseDecision;
import io.hexline.domain.license.LicenseDecision.LicenseFacts;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.PlacementRule.Placement;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.value.Id.LicenseId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;

record PreviewLicensesService(LicensedUsers users, LicenseProvisioner provisioner) implements PreviewLicenses {

    @Override
    public Either<Failure, LicensesPreview> handle(AssignLicensesCommand command) {
        return users.find(command)
                .flatMap(person -> provisioner.preview(command.org(), person, command.licenses(), command.sites()))
                .map(decided -> preview(command, decided));
    }

    private static LicensesPreview preview(AssignLicensesCommand command, Provisioned decided) {
        LicenseDecision decision = decided.decision();
        return new LicensesPreview(
                AssignLicensesService.held(command.org(), decided),
                decision.outcome(),
                licenses(command, decided),
                decision.grant().map(PreviewLicensesService::place),
                decision.callingEnds());
    }

    private static CallingPlace place(Placement grant) {
        return new CallingPlace(grant.location().orElseThrow(), grant.lines());
    }

    private static List<PreviewedLicense> licenses(AssignLicensesCommand command, Provisioned decided) {
        Course course = Course.of(decided);
        return command.licenses().stream()
                .map(LicenseOperation::license)
                .distinct()
                .flatMap(id -> Optional.ofNullable(decided.facts().offered().get(id)).stream())
                .map(course::previewed)
                .toList();
    }

    /**
     * What becomes of the licenses of a user.
     *
     * @param consuming whether each that it has consumes a unit; what is pending consumes none
     */
    private record Course(Set<LicenseId> before, Set<LicenseId> after, Set<LicenseId> failed, boolean consuming) {

        static Course of(Provisioned decided) {
            LicenseFacts facts = decided.facts();
            return new Course(
                    had(facts.held(), facts.guest()),
                    had(decided.decision().after(), facts.guest()),
                    AssignLicensesService.refused(decided.decision()),
                    !facts.guest());
        }

        private static Set<LicenseId> had(Holdings holdings, boolean guest) {
            return guest ? holdings.pendingLicenses() : holdings.licenses();
        }

        PreviewedLicense previewed(OfferedLicense offered) {
            Fate fate = fate(offered.license().id());
            return new PreviewedLicense(offered.license(), fate, offered.freeUnits() + freed(fate));
        }

        private Fate fate(LicenseId id) {
            if (before.contains(id) != after.contains(id)) {
                return after.contains(id) ? Fate.ASSIGNED : Fate.REMOVED;
            }
            return failed.contains(id) ? Fate.REFUSED : Fate.UNCHANGED;
        }

        private int freed(Fate fate) {
            return !consuming ? 0 : fate == Fate.ASSIGNED ? -1 : fate == Fate.REMOVED ? 1 : 0;
        }
    }
}
