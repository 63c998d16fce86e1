package io.hexline.application.license;

import com.google.common.collect.ImmutableList;
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

/** Shows what an organization has bought, how much of it is in use, and by whom. */
public interface ListLicenses {

    /**
     * A part of the people who hold a license.
     *
     * @param next after whom the rest begins; empty where nobody is left
     */
    record Holders(List<Person> people, Optional<PersonId> next) {

        public Holders {
            people = ImmutableList.copyOf(people);
        }
    }

    /** All licenses of the organization. */
    Either<Failure, List<OfferedLicense>> all(OrgId org);

    /** One of them; {@link Failure.NotFound} where the organization has none with this id. */
    Either<Failure, OfferedLicense> byId(OrgId org, LicenseId license);

    /**
     * The people who hold a license, by id.
     *
     * @param after who is before them; empty for the first page
     * @param max how many at most, from 1
     */
    Either<Failure, Holders> holders(OrgId org, LicenseId license, Optional<PersonId> after, int max);

    static ListLicenses on(Host host) {
        return new ListLicensesService(host);
    }
}
