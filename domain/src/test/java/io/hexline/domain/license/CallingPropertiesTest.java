package io.hexline.domain.license;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.license.LicenseDecision.LicenseFacts;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.PhoneNumber.Written;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallingPropertiesTest {

    private static final LocationId OFFICE = LicenseFixture.OFFICE.id();
    private static final LocationId ELSEWHERE = new LocationId("elsewhere");
    private static final PhoneNumber NUMBER = new PhoneNumber("+14085550100");
    private static final PhoneNumber OWN = new PhoneNumber("+14085550107");
    private static final Lines LINES = Lines.of(Optional.of(new Extension("2007")), Optional.of(OWN));

    @Test
    void propertiesAreCompletedByWhatSomebodyHas() {
        Subscriber mia = LicenseFixture.mia(OFFICE, LINES);
        CallingProperties own =
                CallingProperties.of(Optional.of(OFFICE), Optional.of(Written.of(OWN)), LINES.extension());
        CallingProperties other = CallingProperties.of(
                Optional.of(ELSEWHERE), Optional.of(Written.of(NUMBER)), Optional.of(new Extension("2009")));
        CallingProperties none = new CallingProperties(Optional.of(OFFICE), Change.remove(), Change.remove());
        assertEquals(own, CallingProperties.NONE.completedBy(mia));
        assertEquals(other, other.completedBy(mia));
        assertEquals(none, none.completedBy(mia));
        assertEquals(
                new CallingProperties(Optional.of(OFFICE), Change.keep(), Change.keep()),
                CallingProperties.NONE.completedBy(LicenseFixture.mia(OFFICE, Lines.NONE)));
        assertEquals("[location office, no number, no extension]", none.toString());
    }

    @Test
    void somebodyCallsWithItsLicenses() {
        LicenseFacts facts = new LicenseFixture().facts();
        assertEquals(true, facts.letCall(List.of(LicenseFixture.id(LicenseKind.CX_ESSENTIAL))));
        assertEquals(false, facts.letCall(List.of(LicenseFixture.id(LicenseKind.ATTENDANT_CONSOLE))));
        assertEquals(false, facts.letCall(List.of()));
    }
}
