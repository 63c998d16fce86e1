package io.hexline.application.license;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.Licenses;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;

record ListLicensesService(Licenses licenses) implements ListLicenses {

    @Override
    public Either<Failure, List<OfferedLicense>> all(OrgId org) {
        return licenses.list(org).mapLeft(Failure.Trouble::new);
    }

    @Override
    public Either<Failure, OfferedLicense> byId(OrgId org, LicenseId license) {
        return Failure.orNotFound(
                licenses.find(org, Set.of(license)).map(found -> found.stream().findFirst()), "license", license);
    }

    @Override
    public Either<Failure, List<Person>> holders(OrgId org, LicenseId license, Optional<PersonId> after, int max) {
        return licenses.holders(org, license, after, max).mapLeft(Failure.Trouble::new);
    }
}
