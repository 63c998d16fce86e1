package io.hexline.rest.license;

import io.hexline.domain.license.License;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Id.SubscriptionId;
import io.hexline.domain.value.SiteUrl;
import io.hexline.rest.id.WireId;
import java.util.List;

/**
 * A license, on the wire.
 *
 * @param siteType null where there is no site
 * @param users who holds it; null where that is not asked for
 */
record LicenseBody(
        String id,
        String name,
        int totalUnits,
        int consumedUnits,
        int consumedByUsers,
        int consumedByWorkspaces,
        String subscriptionId,
        String siteUrl,
        String siteType,
        List<Holder> users) {

    private static final String SITE_TYPE = "Control Hub managed site";

    /** Somebody who holds the license. Only people of the organization can; others have it pending. */
    record Holder(String id, String type, String displayName, String email) {

        static Holder of(Person person) {
            return new Holder(
                    WireId.text(person.id()),
                    "INTERNAL",
                    person.name().display(),
                    person.email().value());
        }
    }

    static LicenseBody of(OfferedLicense offered) {
        return of(offered, null);
    }

    static LicenseBody of(OfferedLicense offered, List<Holder> users) {
        License license = offered.license();
        String site = license.site().map(SiteUrl::value).orElse(null);
        return new LicenseBody(
                WireId.text(license.id()),
                license.name(),
                license.totalUnits(),
                offered.consumedUnits(),
                offered.consumedUnits() - offered.workspaces(),
                offered.workspaces(),
                license.subscription().map(SubscriptionId::value).orElse(null),
                site,
                site == null ? null : SITE_TYPE,
                users);
    }
}
