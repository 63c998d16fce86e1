package io.hexline.domain.license;

import static io.hexline.domain.code.Rule.demands;

import io.hexline.domain.code.LicenseCode;
import io.hexline.domain.code.Rule;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import java.util.List;

/** The rules about one meeting site by itself. Source: "Assign Licenses to Users", the documented refusals. */
public enum SiteRule implements Rule<SiteRule.SiteFacts> {
    ATTENDED_ON_OWN_SITES(demands("A site is attended or left as an attendee, and is one of the organization's.")
            .otherwise(LicenseCode.INVALID_SITE_URL)
            .firesListing(
                    "siteUrl",
                    site -> site.isAttendedHere()
                            ? List.of()
                            : List.of(site.operation().siteUrl())));

    private final Definition<SiteFacts> definition;

    SiteRule(Definition<SiteFacts> definition) {
        this.definition = definition;
    }

    @Override
    public Definition<SiteFacts> definition() {
        return definition;
    }

    /** One site that is asked for, in one organization. */
    public record SiteFacts(SiteOperation operation, LicenseFacts facts) {

        private boolean isAttendedHere() {
            return operation.attendee() && facts.isSite(operation.siteUrl());
        }
    }
}
