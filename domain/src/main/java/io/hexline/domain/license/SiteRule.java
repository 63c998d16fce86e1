package io.hexline.domain.license;

import io.hexline.domain.code.LicenseCode;
import java.util.function.BiPredicate;

/** The rules about one meeting site by itself. Source: "Assign Licenses to Users", the documented refusals. */
public enum SiteRule {
    ATTENDED_ON_OWN_SITES(
            LicenseCode.INVALID_SITE_URL, (site, facts) -> !site.attendee() || !facts.isSite(site.siteUrl()));

    private final LicenseCode code;
    private final BiPredicate<SiteOperation, LicenseFacts> broken;

    SiteRule(LicenseCode code, BiPredicate<SiteOperation, LicenseFacts> broken) {
        this.code = code;
        this.broken = broken;
    }

    public LicenseCode code() {
        return code;
    }

    /** Whether the user cannot attend or leave the site this way. */
    public boolean isBrokenBy(SiteOperation site, LicenseFacts facts) {
        return broken.test(site, facts);
    }
}
