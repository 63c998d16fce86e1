package io.hexline.domain.license;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.organization.Organization.OfferCode;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LicenseTest {

    @Test
    void hasNoUnitsOrSome() {
        assertEquals(0, licenseWith(0).totalUnits());
        assertThrows(IllegalArgumentException.class, () -> licenseWith(-1));
    }

    @Test
    void whatIsNotFreeIsConsumed() {
        assertEquals(3, new OfferedLicense(licenseWith(5), 2).consumedUnits());
    }

    private static License licenseWith(int units) {
        return new License(
                LicenseFixture.id(LicenseKind.OTHER),
                LicenseFixture.ORG,
                "Other",
                LicenseKind.OTHER,
                new OfferCode("OTHER"),
                units,
                Optional.empty(),
                Optional.empty());
    }
}
