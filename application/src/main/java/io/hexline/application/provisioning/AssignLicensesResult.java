package io.hexline.application.provisioning;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.code.Finding;
import io.hexline.domain.license.Holdings;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.OrgId;
import io.hexline.domain.value.SiteUrl;
import java.util.Collection;
import java.util.List;

/**
 * What a user has from an organization after a request.
 *
 * @param person in whatever organization
 * @param holdings of this organization's licenses and sites; pending where the person is of another one
 * @param hostSites the sites that its licenses make it a host of
 * @param refusals why part of the request was not applied; empty where all of it was
 */
public record AssignLicensesResult(
        OrgId org, Person person, Holdings holdings, Collection<SiteUrl> hostSites, List<Finding> refusals) {

    public AssignLicensesResult {
        hostSites = ImmutableList.copyOf(hostSites);
        refusals = ImmutableList.copyOf(refusals);
    }

    /** Whether only a part of the request was applied. */
    public boolean isPartial() {
        return !refusals.isEmpty();
    }
}
