package io.hexline.domain.license;

import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.license.LicenseDecision.LicenseFacts;
import io.hexline.domain.license.LicenseOperation.Action;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.license.PlacementRule.Placement;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.organization.Organization.DeploymentMode;
import io.hexline.domain.organization.Organization.OfferCode;
import io.hexline.domain.organization.Organization.OfferRules;
import io.hexline.domain.organization.Organization.OfferRules.ExclusiveGroup;
import io.hexline.domain.organization.Organization.OfferRules.OfferConflict;
import io.hexline.domain.organization.Organization.OfferRules.OfferPrerequisite;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.SiteUrl;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * An organization with two licenses of each kind and rules of its own, a user of it or a guest who has what an earlier
 * request gave it, and a request: any license several times, with any properties, and any site.
 */
record GeneratedRequest(LicenseFacts facts, List<LicenseOperation> operations, List<SiteOperation> sites) {

    private static final LicenseKind[] KINDS = LicenseKind.values();
    private static final SiteUrl SITE = new SiteUrl("site.webex.com");
    private static final List<CallingProperties> PROPERTIES = List.of(
            LicenseFixture.AT_OFFICE,
            at(LicenseFixture.OFFICE, "2001"),
            at(LicenseFixture.OFFICE, "3000"),
            CallingProperties.of(Optional.empty(), Optional.empty(), Optional.of(new Extension("2000"))));

    static GeneratedRequest of(Random random) {
        Organization organization = organization(random);
        boolean guest = random.nextInt(4) == 0;
        LicenseFacts nothing = new LicenseFacts(organization, guest, Holdings.NONE, offered(random, 3), placements());
        Holdings had =
                LicenseDecision.of(nothing, operations(random), sites(random)).after();
        LicenseFacts facts =
                new LicenseFacts(organization, guest, had, offered(random, random.nextInt(3)), placements());
        return new GeneratedRequest(facts, operations(random), sites(random));
    }

    LicenseDecision decide() {
        return LicenseDecision.of(facts, operations, sites);
    }

    GeneratedRequest after(LicenseDecision decision) {
        return new GeneratedRequest(
                new LicenseFacts(
                        facts.organization(), facts.guest(), decision.after(), facts.offered(), facts.placements()),
                operations,
                sites);
    }

    GeneratedRequest asking(List<LicenseOperation> otherOperations, List<SiteOperation> otherSites) {
        return new GeneratedRequest(facts, otherOperations, otherSites);
    }

    private static Organization organization(Random random) {
        List<ExclusiveGroup> groups = new ArrayList<>();
        List<OfferConflict> conflicts = new ArrayList<>();
        List<OfferPrerequisite> prerequisites = new ArrayList<>();
        for (int rules = random.nextInt(3); rules > 0; rules--) {
            OfferCode one = offer(KINDS[random.nextInt(KINDS.length)]);
            OfferCode other = offer(KINDS[random.nextInt(KINDS.length)]);
            if (!one.equals(other)) {
                switch (random.nextInt(3)) {
                    case 0 -> groups.add(new ExclusiveGroup(Set.of(one, other)));
                    case 1 -> conflicts.add(new OfferConflict(one, other));
                    default -> prerequisites.add(new OfferPrerequisite(one, Set.of(other)));
                }
            }
        }
        return new Organization(
                LicenseFixture.ORG,
                "Example",
                Instant.EPOCH,
                DeploymentMode.WEBEX_CALLING,
                List.of(),
                Set.of(SITE),
                new OfferRules(groups, conflicts, prerequisites));
    }

    private static Map<LicenseId, OfferedLicense> offered(Random random, int mostFree) {
        Map<LicenseId, OfferedLicense> offered = new HashMap<>();
        for (LicenseKind kind : KINDS) {
            for (LicenseId id : ids(kind)) {
                License license = new License(
                        id, LicenseFixture.ORG, id.value(), kind, offer(kind), 9, Optional.empty(), Optional.empty());
                offered.put(id, new OfferedLicense(license, random.nextInt(mostFree + 1)));
            }
        }
        return offered;
    }

    /** The third properties name an extension that is taken. */
    private static Map<CallingProperties, Placement> placements() {
        Map<CallingProperties, Placement> placements = new HashMap<>();
        for (CallingProperties properties : PROPERTIES) {
            Optional<NumberOwner> owner = Optional.<NumberOwner>of(
                            new NumberOwner.Feature(new FeatureId("Sales"), "Sales", FeatureType.HUNT_GROUP))
                    .filter(taken -> properties == PROPERTIES.get(2));
            Optional<Location> location = properties.location().map(id -> LicenseFixture.OFFICE);
            placements.put(
                    properties,
                    new Placement(
                            properties,
                            location,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            0,
                            owner,
                            Optional.empty()));
        }
        return placements;
    }

    private static List<LicenseOperation> operations(Random random) {
        List<LicenseOperation> operations = new ArrayList<>();
        for (int count = random.nextInt(9); count > 0; count--) {
            LicenseKind kind = KINDS[random.nextInt(KINDS.length)];
            LicenseId id = random.nextInt(20) == 0
                    ? new LicenseId("unknown")
                    : ids(kind).get(random.nextInt(5) == 0 ? 1 : 0);
            Optional<CallingProperties> calling = random.nextInt(8) == 0
                    ? Optional.empty()
                    : Optional.of(PROPERTIES.get(random.nextInt(3) == 0 ? random.nextInt(4) : 0));
            operations.add(new LicenseOperation(id, action(random), calling));
        }
        return operations;
    }

    private static List<SiteOperation> sites(Random random) {
        Set<SiteOperation> sites = new HashSet<>();
        for (int count = random.nextInt(3); count > 0; count--) {
            String url = random.nextInt(3) == 0 ? "elsewhere.webex.com" : SITE.value();
            sites.add(new SiteOperation(url, random.nextInt(5) > 0, action(random)));
        }
        return List.copyOf(sites);
    }

    private static Action action(Random random) {
        return random.nextInt(3) == 0 ? Action.REMOVE : Action.ADD;
    }

    private static List<LicenseId> ids(LicenseKind kind) {
        LicenseId first = LicenseFixture.id(kind);
        return List.of(first, new LicenseId(first + "-2"));
    }

    private static OfferCode offer(LicenseKind kind) {
        return new OfferCode(kind.name());
    }

    private static CallingProperties at(Location location, String extension) {
        return CallingProperties.of(
                Optional.of(location.id()), Optional.empty(), Optional.of(new Extension(extension)));
    }
}
