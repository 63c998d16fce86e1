package io.hexline.application.license;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.domain.license.LicenseId;
import io.hexline.domain.license.OfferedLicense;
import io.hexline.domain.organization.OrgId;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class ListLicensesService implements ListLicenses {

    private final Licenses licenses;

    ListLicensesService(Host host) {
        this.licenses = host.licenses();
    }

    @Override
    public Either<Failure, List<OfferedLicense>> all(OrgId org) {
        return licenses.list(org).mapLeft(Failure.Trouble::new);
    }

    @Override
    public Either<Failure, OfferedLicense> byId(OrgId org, LicenseId license) {
        return Failure.orNotFound(
                licenses.find(org, Set.of(license)).map(found -> found.stream().findFirst()), "license", license);
    }

    /** One more than is answered tells whether anybody is left. */
    @Override
    public Either<Failure, Holders> holders(OrgId org, LicenseId license, Optional<PersonId> after, int max) {
        return licenses.holders(org, license, after, max + 1)
                .<Failure>mapLeft(Failure.Trouble::new)
                .map(found -> {
                    List<Person> page = found.stream().limit(max).toList();
                    return new Holders(
                            page,
                            found.size() > max ? Optional.of(page.get(max - 1).id()) : Optional.empty());
                });
    }
}
