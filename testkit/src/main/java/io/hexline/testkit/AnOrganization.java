package io.hexline.testkit;

import io.hexline.domain.organization.Organization;
import io.hexline.domain.organization.Organization.DeploymentMode;
import io.hexline.domain.organization.Organization.OfferRules;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.SiteUrl;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** An organization in Webex Calling mode, without subscriptions, sites or exclusive groups. */
public record AnOrganization(OrgId id, Set<SiteUrl> sites) {

    /** One whose id and name are this. */
    public static AnOrganization named(String name) {
        return new AnOrganization(new OrgId(name), Set.of());
    }

    public AnOrganization withSites(String... urls) {
        return new AnOrganization(
                id, Set.copyOf(List.of(urls).stream().map(SiteUrl::new).toList()));
    }

    public Organization build() {
        return new Organization(
                id, id.value(), Instant.EPOCH, DeploymentMode.WEBEX_CALLING, List.of(), sites, OfferRules.NONE);
    }
}
