package io.hexline.cli.client;

import io.hexline.application.license.PreviewLicenses.CallingPlace;
import io.hexline.application.license.PreviewLicenses.Fate;
import io.hexline.application.license.PreviewLicenses.LicensesPreview;
import io.hexline.application.license.PreviewLicenses.PreviewedLicense;
import io.hexline.cli.answer.ReportedCode;
import io.hexline.cli.entry.Named;
import io.hexline.domain.license.LicenseDecision.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * What a request for licenses would come to.
 *
 * @param changes of each license that is asked for
 * @param place from where the user would call; empty where that stays as it is
 * @param callingEnds whether the user would not call any more
 * @param refusals why the rest would not be applied
 */
public record LicensePreview(
        Outcome outcome,
        List<Change> changes,
        Optional<Place> place,
        boolean callingEnds,
        List<ReportedCode> refusals) {

    public LicensePreview {
        changes = List.copyOf(changes);
        refusals = List.copyOf(refusals);
    }

    static LicensePreview of(LicensesPreview preview) {
        return new LicensePreview(
                preview.outcome(),
                preview.licenses().stream().map(Change::of).toList(),
                preview.place().map(Place::of),
                preview.callingEnds(),
                ReportedCode.all(preview.result().refusals()));
    }

    /**
     * What would become of one license.
     *
     * @param freeUnits what would be left of it
     */
    public record Change(Named license, Fate fate, int freeUnits) {

        private static Change of(PreviewedLicense previewed) {
            return new Change(
                    new Named(
                            previewed.license().id().value(),
                            previewed.license().name()),
                    previewed.fate(),
                    previewed.freeUnits());
        }
    }

    /** From where somebody calls, and how it is reached there. */
    public record Place(Named location, Optional<String> number, Optional<String> extension) {

        private static Place of(CallingPlace place) {
            return new Place(
                    new Named(place.location().id().value(), place.location().name()),
                    place.lines().number().map(Object::toString),
                    place.lines().extension().map(Object::toString));
        }
    }
}
