package io.hexline.domain.license;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Rule;
import io.hexline.domain.license.HoldingRule.HoldingFacts;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.license.LicenseResolution.SiteResolution;
import io.hexline.domain.license.OperationRule.OperationFacts;
import io.hexline.domain.license.PlacementRule.Placement;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.value.Id.LicenseId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What becomes of a request for licenses: a pure function of the facts and the request.
 *
 * @param after what the user will hold, or have pending
 * @param grant where the user will call from, and how it is reached there, where that changes
 * @param callingEnds whether the user loses its last calling license
 * @param failed the operations that are not applied
 * @param failedSites likewise
 * @param refusals why they failed, in the order of the catalogue
 * @param outcome how much of the request was applied
 */
public record LicenseDecision(
        Holdings after,
        Optional<Placement> grant,
        boolean callingEnds,
        Set<LicenseOperation> failed,
        Set<SiteOperation> failedSites,
        List<Finding> refusals,
        Outcome outcome) {

    private static final Comparator<Finding> ORDER = Finding.CATALOGUE_ORDER.thenComparing(finding -> finding.text());

    public LicenseDecision {
        failed = ImmutableSet.copyOf(failed);
        failedSites = ImmutableSet.copyOf(failedSites);
        refusals = ImmutableList.copyOf(refusals);
    }

    /** How much of a request was applied. What is already so counts as applied. */
    public enum Outcome {
        APPLIED,
        PARTLY_APPLIED,
        REFUSED
    }

    /** The decision with the documented rules only. */
    public static LicenseDecision of(
            LicenseFacts facts, List<LicenseOperation> operations, List<SiteOperation> siteOperations) {
        return of(facts, operations, siteOperations, List.of());
    }

    /**
     * Decides a request. The order of its operations does not matter; one that is there twice counts once, and a license
     * that is both added and removed is kept. Calling licenses that are added with different properties fail.
     *
     * @param further rules of a host's own about one operation by itself, which fails alone; what they find comes after the
     *     documented refusals, once for each operation
     * @throws IllegalArgumentException if the facts lack a placement for a calling license that is to be added, or if one of
     *     the further rules announces an impact, of which a request for licenses has none
     */
    public static LicenseDecision of(
            LicenseFacts facts,
            List<LicenseOperation> operations,
            List<SiteOperation> siteOperations,
            Collection<? extends Rule<OperationFacts>> further) {
        facts.requirePlacements(operations);
        Rule.requireErrors(further);
        LicenseResolution licenses = new LicenseResolution(facts, operations, further).settle();
        SiteResolution sites = new SiteResolution(facts, siteOperations);
        HoldingFacts held = licenses.holdingFacts();
        return new LicenseDecision(
                holdings(facts, held, sites),
                licenses.grant(),
                calls(held.before().stream()) && !calls(held.after()),
                licenses.failed(),
                sites.failed(),
                Stream.concat(licenses.refusals().stream(), sites.refusals().stream())
                        .sorted(ORDER)
                        .toList(),
                outcome(licenses, sites));
    }

    /** Whether the user starts to call, stops calling, or is reached otherwise. */
    public boolean changesCalling() {
        return grant.isPresent() || callingEnds;
    }

    private static Holdings holdings(LicenseFacts facts, HoldingFacts held, SiteResolution sites) {
        Set<LicenseId> licenses = held.after().map(License::id).collect(ImmutableSet.toImmutableSet());
        Holdings today = facts.held();
        return facts.guest()
                ? today.withPending(facts.withForeign(licenses), sites.after(today.pendingSites()))
                : today.withHeld(licenses, sites.after(today.attendeeSites()));
    }

    private static Outcome outcome(LicenseResolution licenses, SiteResolution sites) {
        if (licenses.failed().isEmpty() && sites.failed().isEmpty()) {
            return Outcome.APPLIED;
        }
        boolean somethingApplied = !licenses.applied().isEmpty()
                || sites.asked().size() > sites.failed().size();
        return somethingApplied ? Outcome.PARTLY_APPLIED : Outcome.REFUSED;
    }

    private static boolean calls(Stream<License> licenses) {
        return licenses.anyMatch(license -> license.kind().isCalling());
    }
}
