package example;

import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Rule;
import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.license.License;
import io.hexline.domain.license.LicenseDecision;
import io.hexline.domain.license.PlacementRule.Placement;
import io.hexline.domain.license.LicenseDecision.LicenseFacts;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.OperationRule.OperationFacts;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.move.CarrierRule.CarrierFacts;
import io.hexline.domain.move.LocationRule.LocationUsageFacts;
import io.hexline.domain.move.MoveDecision;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.move.LineRule.ExtensionFacts;
import io.hexline.domain.move.InventoryRule.NumberFacts;
import io.hexline.domain.move.MoveFacts;
import io.hexline.domain.move.MoveDraft.MoveSubject;
import io.hexline.domain.move.RequestRule.RequestFacts.Standing;
import io.hexline.domain.move.RequestRule.RequestFacts;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.onboarding.OnboardingDecision;
import io.hexline.domain.onboarding.OnboardingDecision.OnboardingRule.OnboardingFacts;
import io.hexline.domain.organization.Organization.DeploymentMode;
import io.hexline.domain.organization.Organization.OfferRules;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.organization.Organization.OfferCode;
import io.hexline.domain.value.Region;
import io.hexline.domain.value.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides on a license, an onboarding and a move with nothing but the domain: what it knows is what it is told. */
public final class DomainAlone {

    private static final Organization ACME = new Organization(
            new OrgId("acme"),
            "Acme",
            Instant.parse("2026-01-01T00:00:00Z"),
            DeploymentMode.WEBEX_CALLING,
            List.of(),
            Set.of(),
            OfferRules.NONE);
    private static final License CALLING = new License(
            new LicenseId("calling"),
            ACME.id(),
            "Webex Calling - Professional",
            LicenseKind.CALLING_PROFESSIONAL,
            new OfferCode("CALL-PRO"),
            10,
            Optional.empty(),
            Optional.empty());
    private static final Location AUSTIN = location("austin");
    private static final Location DALLAS = location("dallas");
    private static final Extension EXTENSION = new Extension("2148");
    private static final Extension NEXT = new Extension("2200");
    private static final Person ANA = ana(ACME.id());
    private static final CallingProperties AT_DALLAS =
            CallingProperties.of(Optional.of(DALLAS.id()), Optional.empty(), Optional.of(EXTENSION));
    private static final List<LicenseOperation> WANTED = List.of(LicenseOperation.add(CALLING.id(), AT_DALLAS));

    private DomainAlone() {}

    public static void main(String[] args) {
        license(1, List.of());
        license(0, List.of());
        license(1, List.of(HouseRules.NO_LICENSE));
        onboarding(Optional.empty());
        onboarding(Optional.of(ana(new OrgId("globex"))));
        move(Map.of(), List.of());
        move(Map.of(NEXT, new NumberOwner.Feature(new FeatureId("sales"), "Sales", FeatureType.HUNT_GROUP)), List.of());
        move(Map.of(), List.of(HouseRules.NO_MOVE));
    }

    private static void license(int freeUnits, List<Rule<OperationFacts>> further) {
        LicenseDecision decision = LicenseDecision.of(newcomer(freeUnits), WANTED, List.of(), further);

        System.out.println("license: " + decision.outcome());
        decision.refusals().forEach(DomainAlone::print);
    }

    private static LicenseFacts newcomer(int freeUnits) {
        return new LicenseFacts(
                ACME,
                false,
                Holdings.NONE,
                Map.of(CALLING.id(), new OfferedLicense(CALLING, freeUnits)),
                Map.of(AT_DALLAS, inDallas(AT_DALLAS)));
    }

    private static void onboarding(Optional<Person> known) {
        OnboardingFacts facts = new OnboardingFacts(ACME.id(), ANA.email(), known);

        OnboardingDecision decision = OnboardingDecision.of(facts, WANTED, List.of(), () -> newcomer(1));

        System.out.println("onboarding: "
                + decision.licenses().map(LicenseDecision::outcome).orElse(LicenseDecision.Outcome.REFUSED));
        decision.refusals().forEach(DomainAlone::print);
    }

    private static Placement inDallas(CallingProperties wanted) {
        return new Placement(
                wanted,
                Optional.of(DALLAS),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty());
    }

    private static void move(Map<Extension, NumberOwner> takenInDallas, List<Rule<MoveFacts>> further) {
        Change<String> extension = Change.set(NEXT.value());
        Subscriber ana = Subscriber.regular(ANA, AUSTIN.id(), Lines.of(Optional.of(EXTENSION), Optional.empty()));
        MoveDraft draft = new MoveDraft(Optional.of(List.of(new MoveDraft.Entry(
                Optional.of(DALLAS.id()),
                Optional.of(true),
                Optional.of(List.of(new MoveDraft.Member(Optional.of(ANA.id()), extension, Change.keep())))))));
        Standing standing = new Standing(true, ana.location(), Optional.of(ana.lines()));

        MoveDecision decision = MoveDecision.of(
                new RequestFacts(draft, Map.of(ANA.id(), standing)),
                move -> facts(move, ana, takenInDallas),
                further);

        decision.moves().forEach(move -> {
            System.out.println("move: " + (move.plan().isPresent() ? "planned" : "refused"));
            move.assessment().findings().forEach(DomainAlone::print);
        });
    }

    private static MoveFacts facts(RequestedMove move, Subscriber ana, Map<Extension, NumberOwner> takenInDallas) {
        return new MoveFacts(
                new MoveSubject(move, Optional.of(ANA), Optional.of(ana), Optional.of(DALLAS)),
                ACME,
                Optional.of(AUSTIN),
                new ExtensionFacts(Set.of(EXTENSION, NEXT), takenInDallas),
                new NumberFacts(Set.of(), Optional.empty(), List.of()),
                CarrierFacts.NONE,
                LocationUsageFacts.NONE,
                Optional.empty());
    }

    private static Location location(String id) {
        return new Location(
                new LocationId(id),
                ACME.id(),
                id,
                new Region("US", Optional.empty()),
                Optional.of(CallingProfile.DEFAULT),
                Version.NEW);
    }

    private static Person ana(OrgId org) {
        return new Person(
                new PersonId("ana"),
                org,
                new Email("ana@acme.example"),
                new PersonName("Ana Lund", Optional.of("Ana"), Optional.of("Lund")),
                Set.of(),
                Holdings.of(Set.of(CALLING.id()), Set.of()),
                Version.NEW);
    }

    private static void print(Finding finding) {
        System.out.println("  " + finding.labelled(String::valueOf));
    }
}
