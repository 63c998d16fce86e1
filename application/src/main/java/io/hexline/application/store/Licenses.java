package io.hexline.application.store;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.license.LicenseDecision.Standing;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What organizations have bought, and how much of it is left. */
public interface Licenses {

    /** Those of the organization's licenses that have one of these ids; unknown ids are left out. */
    Either<PortFailure, List<OfferedLicense>> find(OrgId org, Set<LicenseId> ids);

    /**
     * What a decision about the licenses of this user stands on, all of it as it is at one moment; empty where there is no
     * such organization.
     *
     * @param ids of the licenses; unknown ones are left out
     */
    Either<PortFailure, Optional<Standing>> standing(OrgId org, PersonId user, Set<LicenseId> ids);

    /** The organization's licenses, in an order that stays. */
    Either<PortFailure, List<OfferedLicense>> list(OrgId org);

    /**
     * The first people who hold the license, by id.
     *
     * @param after whom they follow, who need not hold it any more; empty from the beginning
     * @param max how many at most
     */
    Either<PortFailure, List<Person>> holders(OrgId org, LicenseId license, Optional<PersonId> after, int max);
}
