package io.hexline.domain.license;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Rule;
import io.hexline.domain.license.HoldingRule.HoldingFacts;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.license.LicenseOperation.OperationRule.OperationFacts;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.license.LicenseResolution.SiteResolution;
import io.hexline.domain.license.PlacementRule.Placement;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.SiteUrl;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        HoldingFacts held = licenses.holding();
        return new LicenseDecision(
                holdings(facts, held, sites),
                licenses.grant(),
                calls(held.before()) && !calls(held.after()),
                licenses.failed(),
                sites.failed(),
                ImmutableList.sortedCopyOf(ORDER, Iterables.concat(licenses.refusals(), sites.refusals())),
                outcome(licenses, sites));
    }

    /** Whether the user starts to call, stops calling, or is reached otherwise. */
    public boolean changesCalling() {
        return grant.isPresent() || callingEnds;
    }

    private static Holdings holdings(LicenseFacts facts, HoldingFacts held, SiteResolution sites) {
        Set<LicenseId> licenses = ImmutableSet.copyOf(Lists.transform(held.after(), License::id));
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

    private static boolean calls(Collection<License> licenses) {
        return Iterables.any(licenses, license -> license.kind().isCalling());
    }

    /**
     * What a store knows of it, as it is at one moment.
     *
     * @param offered those licenses of the organization that were asked for
     * @param subscriber the user's calling record, in whatever organization
     */
    public record Standing(Organization organization, List<OfferedLicense> offered, Optional<Subscriber> subscriber) {

        public Standing {
            offered = ImmutableList.copyOf(offered);
        }
    }

    /**
     * What the decision about a user's licenses looks at.
     *
     * @param guest whether the user is of another organization: what it gets from this one is pending
     * @param held what the user holds today
     * @param offered the organization's licenses that are asked for, held or pending, with the units that are still free
     * @param placements where the properties of calling licenses that are to be added, held already or not, put the user
     */
    public record LicenseFacts(
            Organization organization,
            boolean guest,
            Holdings held,
            Map<LicenseId, OfferedLicense> offered,
            Map<CallingProperties, Placement> placements) {

        /**
         * The facts.
         *
         * @throws IllegalArgumentException if a license is missing that a user of this organization holds, if a license or
         *     placement stands under another key than its own, or if a license, location or number is of another organization
         */
        public LicenseFacts {
            offered = ImmutableMap.copyOf(offered);
            placements = ImmutableMap.copyOf(placements);
            Set<LicenseId> unknown = guest ? Set.of() : Sets.difference(held.licenses(), offered.keySet());
            checkArgument(
                    unknown.isEmpty(),
                    "The facts need every license that is held among the offered ones; missing: %s",
                    unknown);
            offered.forEach((id, known) -> {
                License license = known.license();
                checkArgument(id.equals(license.id()), "License %s stands under %s", license.id(), id);
                requireOwn("License", id, license.org(), organization);
            });
            placements.forEach((wanted, place) -> {
                checkArgument(
                        wanted.equals(place.properties()),
                        "The placement of %s stands under %s",
                        place.properties(),
                        wanted);
                place.location().ifPresent(found -> requireOwn("Location", found.id(), found.org(), organization));
                place.number().ifPresent(found -> requireOwn("Number", found.number(), found.org(), organization));
            });
        }

        private static void requireOwn(String what, Object id, OrgId org, Organization own) {
            checkArgument(org.equals(own.id()), "%s %s is of organization %s, not %s", what, id, org, own.id());
        }

        Optional<OfferedLicense> offered(LicenseId id) {
            return Optional.ofNullable(offered.get(id));
        }

        Optional<Placement> placement(LicenseOperation operation) {
            return operation.calling().map(placements::get);
        }

        /** Requires a placement for each calling license that is added, so that it is known where it puts the user. */
        void requirePlacements(Collection<LicenseOperation> operations) {
            for (LicenseOperation operation : operations) {
                if (!guest && places(operation) && placement(operation).isEmpty()) {
                    throw new IllegalArgumentException("The facts need a placement for "
                            + operation.calling().orElseThrow());
                }
            }
        }

        /** Whether the operation is about a license with which its holder can call. */
        boolean isCalling(LicenseOperation operation) {
            return offered(operation.license())
                    .filter(known -> known.license().kind().isCalling())
                    .isPresent();
        }

        /** Whether somebody who holds these licenses can call. */
        public boolean letCall(Collection<LicenseId> licenses) {
            return calls(known(licenses));
        }

        /** What the user has from this organization, held or pending. */
        Set<LicenseId> had() {
            return guest ? held.pendingLicenses() : held.licenses();
        }

        boolean has(LicenseId id) {
            return had().contains(id);
        }

        /** Whether the operation says where a user is who has the license, or is to have it. */
        boolean places(LicenseOperation operation) {
            return operation.adds()
                    && isCalling(operation)
                    && operation
                            .calling()
                            .filter(told ->
                                    has(operation.license()) ? !told.equals(CallingProperties.NONE) : told.complete())
                            .isPresent();
        }

        /** Whether the operation gives the user something that it does not have. */
        boolean gives(LicenseOperation operation) {
            return operation.adds() && !has(operation.license());
        }

        /** These licenses of the organization, with those of others that the user has pending. */
        Set<LicenseId> withForeign(Set<LicenseId> licenses) {
            Set<LicenseId> foreign = Sets.difference(held.pendingLicenses(), offered.keySet());
            return Sets.union(licenses, foreign).immutableCopy();
        }

        boolean isSite(String siteUrl) {
            return SiteUrl.parse(siteUrl).fold(malformed -> false, organization.sites()::contains);
        }

        List<License> known(Collection<LicenseId> ids) {
            ImmutableList.Builder<License> known = ImmutableList.builder();
            for (LicenseId id : ids) {
                offered(id).map(OfferedLicense::license).ifPresent(known::add);
            }
            return known.build();
        }
    }
}
