package io.hexline.domain.license;

import io.hexline.domain.code.LicenseCode;
import java.util.Collection;
import java.util.function.Predicate;

/** The rules about all the calling licenses of a request, once each of them could be had. */
public enum CallingRule {
    ONE_PLACE(
            LicenseCode.CONTRADICTING_PLACES,
            places -> places.stream().distinct().count() > 1);

    private final LicenseCode code;
    private final Predicate<Collection<Placement.Spot>> broken;

    CallingRule(LicenseCode code, Predicate<Collection<Placement.Spot>> broken) {
        this.code = code;
        this.broken = broken;
    }

    public LicenseCode code() {
        return code;
    }

    /** Whether the user could not be in all these places. */
    public boolean isBrokenBy(Collection<Placement.Spot> places) {
        return broken.test(places);
    }
}
