package io.hexline.testkit;

import io.hexline.domain.license.License;
import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.organization.Organization.OfferCode;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.OrgId;
import java.util.Locale;
import java.util.Optional;

/** A license with ten units, whose id and name are those of its kind. */
public record ALicense(LicenseKind kind, OrgId org, int units) {

    public static ALicense of(LicenseKind kind, OrgId org) {
        return new ALicense(kind, org, 10);
    }

    public ALicense withUnits(int total) {
        return new ALicense(kind, org, total);
    }

    public LicenseId id() {
        return new LicenseId(kind.name().toLowerCase(Locale.ROOT));
    }

    public License build() {
        return new License(
                id(), org, kind.name(), kind, new OfferCode(kind.name()), units, Optional.empty(), Optional.empty());
    }
}
