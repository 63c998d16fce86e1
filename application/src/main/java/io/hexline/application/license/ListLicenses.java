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

/** Shows what an organization has bought, how much of it is in use, and by whom. */
public interface ListLicenses {

    /** All licenses of the organization. */
    Either<Failure, List<OfferedLicense>> all(OrgId org);

    /** One of them; {@link Failure.NotFound} where the organization has none with this id. */
    Either<Failure, OfferedLicense> byId(OrgId org, LicenseId license);

    /**
     * The first people who hold a license, by id.
     *
     * @param after whom they follow, who need not hold it any more; empty from the beginning
     * @param max how many at most
     */
    Either<Failure, List<Person>> holders(OrgId org, LicenseId license, Optional<PersonId> after, int max);

    static ListLicenses on(Licenses licenses) {
        return new ListLicensesService(licenses);
    }
}
