package io.hexline.domain.license;

import io.hexline.domain.carrier.CarrierAccount.AccountConflict;
import io.hexline.domain.code.Rule;
import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.license.LicenseDecision.LicenseFacts;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.license.LicenseOperation.OperationRule.OperationFacts;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.license.PlacementRule.Placement;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.number.InventoryNumber.NumberStanding;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.organization.Organization.DeploymentMode;
import io.hexline.domain.organization.Organization.OfferCode;
import io.hexline.domain.organization.Organization.OfferRules;
import io.hexline.domain.organization.Organization.OfferRules.ExclusiveGroup;
import io.hexline.domain.organization.Organization.OfferRules.OfferConflict;
import io.hexline.domain.organization.Organization.OfferRules.OfferPrerequisite;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Region;
import io.hexline.domain.value.SiteUrl;
import io.hexline.domain.value.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An organization that offers one license of each kind, with units to spare, and a request for some of them. A license
 * is named after its kind: {@code calling-professional}.
 */
final class LicenseFixture {

    static final OrgId ORG = new OrgId("org");
    static final PersonId MIA = new PersonId("mia");
    static final Location OFFICE = new Location(
            new LocationId("office"),
            ORG,
            "Office",
            new Region("US", Optional.empty()),
            Optional.of(CallingProfile.DEFAULT),
            new Version(1));
    static final CallingProperties AT_OFFICE =
            CallingProperties.of(Optional.of(OFFICE.id()), Optional.empty(), Optional.of(new Extension("2000")));

    private final Set<LicenseId> held = new LinkedHashSet<>();
    private final Set<SiteUrl> attended = new LinkedHashSet<>();
    private final Map<LicenseId, Integer> freeUnits = new HashMap<>();
    private final List<LicenseOperation> operations = new ArrayList<>();
    private final List<SiteOperation> sites = new ArrayList<>();
    private final List<OfferConflict> conflicts = new ArrayList<>();
    private final List<OfferPrerequisite> prerequisites = new ArrayList<>();
    private boolean guest;
    private Optional<NumberOwner> extensionOwner = Optional.empty();
    private Optional<Location> location = Optional.of(OFFICE);
    private Optional<AccountConflict> conflict = Optional.empty();
    private Optional<Subscriber> today = Optional.empty();

    LicenseFixture holding(LicenseKind... kinds) {
        Arrays.stream(kinds).map(LicenseFixture::id).forEach(held::add);
        return this;
    }

    /** The user is of another organization: what it holds and attends here is pending. */
    LicenseFixture asGuest() {
        guest = true;
        return this;
    }

    LicenseFixture conflict(LicenseKind one, LicenseKind other) {
        conflicts.add(new OfferConflict(new OfferCode(one.name()), new OfferCode(other.name())));
        return this;
    }

    LicenseFixture prerequisite(LicenseKind kind, LicenseKind... anyOf) {
        prerequisites.add(new OfferPrerequisite(
                new OfferCode(kind.name()),
                Arrays.stream(anyOf).map(one -> new OfferCode(one.name())).collect(Collectors.toSet())));
        return this;
    }

    LicenseFixture adding(LicenseKind kind) {
        return asking(kind.isCalling() ? LicenseOperation.add(id(kind), AT_OFFICE) : LicenseOperation.add(id(kind)));
    }

    LicenseFixture removing(LicenseKind kind) {
        return asking(LicenseOperation.remove(id(kind)));
    }

    LicenseFixture asking(LicenseOperation operation) {
        operations.add(operation);
        return this;
    }

    LicenseFixture askingSite(String url, boolean attendee, LicenseOperation.Action action) {
        sites.add(new SiteOperation(url, attendee, action));
        return this;
    }

    LicenseFixture attending(String url) {
        attended.add(new SiteUrl(url));
        return this;
    }

    LicenseFixture freeUnits(LicenseKind kind, int units) {
        freeUnits.put(id(kind), units);
        return this;
    }

    LicenseFixture extensionTakenBy(String owner) {
        extensionOwner = Optional.of(new NumberOwner.Feature(new FeatureId(owner), owner, FeatureType.HUNT_GROUP));
        return this;
    }

    LicenseFixture at(Optional<Location> found) {
        location = found;
        return this;
    }

    /** The user calls from the office. */
    LicenseFixture reachedUnder(Lines lines) {
        today = Optional.of(mia(OFFICE.id(), lines));
        return this;
    }

    LicenseFixture conflictingWith(AccountConflict account) {
        conflict = Optional.of(account);
        return this;
    }

    LicenseDecision decide() {
        return decide(List.of());
    }

    LicenseDecision decide(List<Rule<OperationFacts>> further) {
        return LicenseDecision.of(facts(), operations, sites, further);
    }

    LicenseFacts facts() {
        Map<LicenseId, OfferedLicense> offered = new HashMap<>();
        for (LicenseKind kind : LicenseKind.values()) {
            offered.put(id(kind), new OfferedLicense(license(kind), freeUnits.getOrDefault(id(kind), 10)));
        }
        Map<CallingProperties, Placement> placements = new HashMap<>();
        operations.forEach(operation -> operation
                .calling()
                .ifPresent(properties -> placements.put(
                        properties,
                        new Placement(
                                properties,
                                location,
                                Optional.empty(),
                                Optional.empty(),
                                today,
                                0,
                                extensionOwner,
                                conflict))));
        Holdings has = guest ? Holdings.NONE.withPending(held, attended) : Holdings.of(held, attended);
        return new LicenseFacts(organization(), guest, has, offered, placements);
    }

    static LicenseId id(LicenseKind kind) {
        return new LicenseId(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static Subscriber mia(LocationId from, Lines lines) {
        return mia(ORG, from, lines);
    }

    static Subscriber mia(OrgId enterprise, LocationId from, Lines lines) {
        Person mia = new Person(
                MIA,
                enterprise,
                new Email("mia@example.com"),
                new PersonName("Mia", Optional.empty(), Optional.empty()),
                Set.of(),
                Holdings.NONE,
                Version.NEW);
        return Subscriber.regular(mia, from, lines);
    }

    /** An unassigned number. */
    static InventoryNumber free(PhoneNumber number, LocationId at) {
        return new InventoryNumber(
                number,
                ORG,
                Optional.of(at),
                Optional.empty(),
                NumberState.ACTIVE,
                NumberType.GEOGRAPHIC,
                Optional.empty(),
                Optional.empty(),
                NumberStanding.CLEAR,
                new Version(1));
    }

    static License license(LicenseKind kind) {
        return new License(
                id(kind), ORG, kind.name(), kind, new OfferCode(kind.name()), 100, Optional.empty(), Optional.empty());
    }

    private Organization organization() {
        ExclusiveGroup group = new ExclusiveGroup(Set.of(new OfferCode("OTHER"), new OfferCode("SCREEN_SHARE")));
        return new Organization(
                ORG,
                "Example",
                Instant.EPOCH,
                DeploymentMode.WEBEX_CALLING,
                List.of(),
                Set.of(new SiteUrl("site.webex.com")),
                new OfferRules(List.of(group), conflicts, prerequisites));
    }

    /** The office, which takes no more users than that. */
    static Location limited(int users) {
        CallingProfile calling = CallingProfile.DEFAULT;
        return withCalling(Optional.of(new CallingProfile(
                OptionalInt.of(users),
                calling.dialPlan(),
                calling.numbers(),
                calling.pstn(),
                calling.ecbnUser(),
                calling.offering(),
                calling.infrastructure(),
                calling.subscription())));
    }

    static Location withCalling(Optional<CallingProfile> calling) {
        return new Location(OFFICE.id(), OFFICE.org(), OFFICE.name(), OFFICE.region(), calling, OFFICE.version());
    }

    /** A number of the location that nobody has. */
    static InventoryNumber unassigned(LocationId place, PhoneNumber which, NumberType type) {
        return new InventoryNumber(
                which,
                ORG,
                Optional.of(place),
                Optional.empty(),
                NumberState.ACTIVE,
                type,
                Optional.empty(),
                Optional.empty(),
                NumberStanding.CLEAR,
                new Version(1));
    }
}
