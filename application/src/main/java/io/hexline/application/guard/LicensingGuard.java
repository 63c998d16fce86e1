package io.hexline.application.guard;

import static io.hexline.application.access.Authorization.Permission.ASSIGN_LICENSES;
import static io.hexline.application.access.Authorization.Permission.READ_LICENSES;

import io.hexline.application.LicensingUseCases;
import io.hexline.application.failure.Failure;
import io.hexline.application.license.ListLicenses;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

final class LicensingGuard {

    private LicensingGuard() {}

    static LicensingUseCases of(Caller caller, LicensingUseCases guarded) {
        return new LicensingUseCases(
                new Listing(caller, guarded.listLicenses()),
                command -> caller.may(ASSIGN_LICENSES, command.org())
                        .flatMap(allowed -> guarded.assignLicenses().handle(command)),
                command -> caller.may(ASSIGN_LICENSES, command.org())
                        .flatMap(allowed -> guarded.previewLicenses().handle(command)));
    }

    private record Listing(Caller caller, ListLicenses guarded) implements ListLicenses {

        @Override
        public Either<Failure, List<OfferedLicense>> all(OrgId org) {
            return caller.may(READ_LICENSES, org).flatMap(allowed -> guarded.all(org));
        }

        @Override
        public Either<Failure, OfferedLicense> byId(OrgId org, LicenseId license) {
            return caller.may(READ_LICENSES, org).flatMap(allowed -> guarded.byId(org, license));
        }

        @Override
        public Either<Failure, List<Person>> holders(OrgId org, LicenseId license, Optional<PersonId> after, int max) {
            return caller.may(READ_LICENSES, org).flatMap(allowed -> guarded.holders(org, license, after, max));
        }
    }
}
