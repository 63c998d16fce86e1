package io.hexline.application.view;

import com.google.common.collect.ImmutableList;
import io.hexline.application.license.AssignLicenses.AssignLicensesResult;
import io.hexline.domain.user.Person.Holdings;
import java.util.Collection;
import java.util.List;

/**
 * What a user has from an organization after a request for licenses.
 *
 * @param complete whether all of the request was applied
 * @param licenses ids of those that it holds
 * @param sites that it attends without hosting
 * @param hostSites that its licenses make it a host of
 * @param pendingLicenses what somebody of another organization has not accepted yet
 * @param pendingSites likewise
 * @param refusals why part of the request was not applied; empty where all of it was
 */
public record LicensesView(
        String user,
        String email,
        boolean complete,
        List<String> licenses,
        List<String> sites,
        List<String> hostSites,
        List<String> pendingLicenses,
        List<String> pendingSites,
        List<FindingView> refusals) {

    public static LicensesView of(AssignLicensesResult result) {
        Holdings held = result.holdings();
        return new LicensesView(
                result.person().id().value(),
                result.person().email().value(),
                !result.isPartial(),
                texts(held.licenses()),
                texts(held.attendeeSites()),
                texts(result.hostSites()),
                texts(held.pendingLicenses()),
                texts(held.pendingSites()),
                FindingView.all(result.refusals()));
    }

    static List<String> texts(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(ImmutableList.toImmutableList());
    }
}
