package io.hexline.application.license;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.license.LicenseId;
import io.hexline.domain.license.OfferedLicense;
import io.hexline.domain.organization.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Set;

/** What organizations have bought, and how much of it is left. */
public interface Licenses {

    /** Those of the organization's licenses that have one of these ids; unknown ids are left out. */
    Either<PortFailure, List<OfferedLicense>> find(OrgId org, Set<LicenseId> ids);
}
