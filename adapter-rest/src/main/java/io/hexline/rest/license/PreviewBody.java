package io.hexline.rest.license;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hexline.application.license.PreviewLicenses.CallingPlace;
import io.hexline.application.license.PreviewLicenses.LicensesPreview;
import io.hexline.application.license.PreviewLicenses.PreviewedLicense;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.rest.id.WireId;
import io.hexline.rest.license.AssignLicensesOperation.UserLicenses;
import java.util.List;

/**
 * What a request for licenses would come to, on the wire.
 *
 * @param outcome {@code APPLIED}, {@code PARTLY_APPLIED} or {@code REFUSED}
 * @param changes what would become of each license that is asked for
 * @param calling null where the user would call as it does
 * @param user what it would hold, and why not all that is asked for
 */
record PreviewBody(
        String outcome,
        List<Change> changes,
        Calling calling,
        boolean callingEnds,
        @JsonUnwrapped UserLicenses user) {

    static PreviewBody of(LicensesPreview preview) {
        return new PreviewBody(
                preview.outcome().name(),
                preview.licenses().stream().map(Change::of).toList(),
                preview.place().map(Calling::of).orElse(null),
                preview.callingEnds(),
                UserLicenses.of(preview.result()));
    }

    /**
     * Of one license.
     *
     * @param change {@code ASSIGNED}, {@code REMOVED}, {@code UNCHANGED} or {@code REFUSED}
     * @param freeUnits what would be left of it
     */
    record Change(String id, String name, String change, int freeUnits) {

        static Change of(PreviewedLicense license) {
            return new Change(
                    WireId.text(license.license().id()),
                    license.license().name(),
                    license.fate().name(),
                    license.freeUnits());
        }
    }

    /** Where a user calls from; null what it does not have. */
    record Calling(String locationId, String phoneNumber, String extension) {

        static Calling of(CallingPlace place) {
            return new Calling(
                    WireId.text(place.location().id()),
                    place.lines().number().map(PhoneNumber::value).orElse(null),
                    place.lines().extension().map(Extension::value).orElse(null));
        }
    }
}
