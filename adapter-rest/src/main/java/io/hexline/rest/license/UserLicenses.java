package io.hexline.rest.license;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.hexline.application.license.AssignLicenses.AssignLicensesResult;
import io.hexline.domain.license.Holdings;
import io.hexline.domain.value.LicenseId;
import io.hexline.domain.value.SiteUrl;
import io.hexline.rest.id.WireId;
import io.hexline.rest.problem.ErrorItem;
import io.hexline.rest.problem.Problem;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a user holds, on the wire.
 *
 * @param errors why a part of the request was not applied; not in the documented body, and left out where there is none
 */
record UserLicenses(
        String orgId,
        String personId,
        String email,
        List<String> licenses,
        List<Site> siteUrls,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> pendingLicenses,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Site> pendingSiteUrls,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ErrorItem> errors) {

    /** A site, with {@code attendee} or {@code host}. */
    record Site(String siteUrl, String accountType) {}

    static UserLicenses of(AssignLicensesResult result) {
        Holdings held = result.holdings();
        return new UserLicenses(
                WireId.text(result.org()),
                WireId.text(result.person().id()),
                result.person().email().value(),
                ids(held.licenses()),
                Stream.concat(sites(held.attendeeSites(), "attendee"), sites(result.hostSites(), "host"))
                        .toList(),
                ids(held.pendingLicenses()),
                sites(held.pendingSites(), "attendee").toList(),
                result.refusals().stream()
                        .map(Problem.Detail::of)
                        .map(ErrorItem::of)
                        .toList());
    }

    private static List<String> ids(Collection<LicenseId> licenses) {
        return licenses.stream().map(WireId::text).toList();
    }

    private static Stream<Site> sites(Collection<SiteUrl> sites, String accountType) {
        return sites.stream().map(site -> new Site(site.value(), accountType));
    }
}
