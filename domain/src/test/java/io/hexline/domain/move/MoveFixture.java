package io.hexline.domain.move;

import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.carrier.Carrier.CarrierNumber;
import io.hexline.domain.code.Finding;
import io.hexline.domain.move.AtLocation.Connection;
import io.hexline.domain.move.LineRule.ExtensionFacts;
import io.hexline.domain.move.LocationRule.LocationUsageFacts.SeatingFacts;
import io.hexline.domain.move.MoveDraft.MoveSubject;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.organization.Organization.DeploymentMode;
import io.hexline.domain.organization.Organization.OfferRules;
import io.hexline.domain.organization.Organization.Subscription;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.user.CallSettings.RecordingAccount.Mode;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Lines.AlternateNumber;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.Subscriber.HostAssociation;
import io.hexline.domain.user.Subscriber.NonPerson;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Anna, with extension 1234, moves from one location to another; as it stands, no rule fires. Whatever a rule looks at
 * can be made different by one call.
 */
final class MoveFixture {

    static final OrgId ORG = new OrgId("org");
    static final PersonId ANNA = new PersonId("anna");
    static final LocationId SOURCE = new LocationId("source");
    static final LocationId TARGET = new LocationId("target");
    static final PhoneNumber HER_NUMBER = new PhoneNumber("+14085550100");
    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    static final Carrier CARRIER = AtLocation.carrier("carrier", CarrierKind.INTEGRATED_CCP);

    private Change<Extension> extension = Change.keep();
    private Change<PhoneNumber> number = Change.keep();
    private DeploymentMode mode = DeploymentMode.WEBEX_CALLING;
    private List<Subscription> subscriptions = List.of();
    private OrgId targetOrg = ORG;
    private boolean hasTarget = true;
    private Optional<NonPerson> nonPerson = Optional.empty();
    private boolean hasPerson = true;
    private boolean hasSubscriber = true;
    private boolean targetHasCalling = true;
    private final AProfile source = new AProfile();
    private final AProfile target = new AProfile();
    private final ASubscriber subscriber = new ASubscriber();
    private Optional<PhoneNumber> primary = Optional.empty();
    private Optional<PhoneNumber> fax = Optional.empty();
    private final List<AlternateNumber> alternates = new ArrayList<>();
    private final Map<Extension, NumberOwner> takenAtTarget = new HashMap<>();
    private final ANumberRecords numbers = new ANumberRecords();
    private final AUsage usage = new AUsage();
    private Optional<RecordingAccount> recording = Optional.empty();

    static MoveFixture clean() {
        return new MoveFixture();
    }

    /** With a phone number that the inventory and the carrier have at the source location. */
    static MoveFixture withNumber() {
        return clean().primary(HER_NUMBER);
    }

    MoveFixture primary(PhoneNumber own) {
        primary = Optional.of(own);
        return this;
    }

    MoveFixture askingForExtension(String wanted) {
        extension = Change.set(new Extension(wanted));
        return this;
    }

    MoveFixture givingUpExtension() {
        extension = Change.remove();
        return this;
    }

    MoveFixture askingForNumber(String wanted) {
        number = Change.set(new PhoneNumber(wanted));
        return this;
    }

    MoveFixture givingUpNumber() {
        number = Change.remove();
        return this;
    }

    MoveFixture alternate(String alternate) {
        alternates.add(new AlternateNumber(new PhoneNumber(alternate), Optional.empty()));
        return this;
    }

    MoveFixture alternate(String alternate, String itsExtension) {
        alternates.add(new AlternateNumber(new PhoneNumber(alternate), Optional.of(new Extension(itsExtension))));
        return this;
    }

    MoveFixture fax(String own) {
        fax = Optional.of(new PhoneNumber(own));
        return this;
    }

    MoveFixture deployed(DeploymentMode other) {
        mode = other;
        return this;
    }

    MoveFixture subscribed(Subscription subscription) {
        subscriptions = List.of(subscription);
        return this;
    }

    MoveFixture targetOf(String org) {
        targetOrg = new OrgId(org);
        return this;
    }

    MoveFixture withoutTarget() {
        hasTarget = false;
        return this;
    }

    MoveFixture targetWithoutCalling() {
        targetHasCalling = false;
        return this;
    }

    /** Nobody has Anna's id; so she has no numbers, either. */
    MoveFixture withoutPerson() {
        hasPerson = false;
        return withoutSubscriber();
    }

    MoveFixture being(NonPerson kind) {
        nonPerson = Optional.of(kind);
        return this;
    }

    MoveFixture withoutSubscriber() {
        hasSubscriber = false;
        return this;
    }

    MoveFixture source(Consumer<AProfile> change) {
        change.accept(source);
        return this;
    }

    MoveFixture target(Consumer<AProfile> change) {
        change.accept(target);
        return this;
    }

    MoveFixture user(Consumer<ASubscriber> change) {
        change.accept(subscriber);
        return this;
    }

    MoveFixture taken(String taken, String owner) {
        return taken(taken, new NumberOwner.Feature(new FeatureId(owner), owner, FeatureType.HUNT_GROUP));
    }

    MoveFixture taken(String taken, NumberOwner owner) {
        takenAtTarget.put(new Extension(taken), owner);
        return this;
    }

    MoveFixture inventoryHas(InventoryNumber record) {
        numbers.requested = Optional.of(record);
        return this;
    }

    /** Changes the inventory's record of one of her numbers. */
    MoveFixture record(String own, Consumer<ARecord> change) {
        change.accept(numbers.of(own));
        return this;
    }

    MoveFixture record(Consumer<ARecord> change) {
        return record(HER_NUMBER.value(), change);
    }

    MoveFixture inventoryLacks(String own) {
        numbers.notInInventory.add(new PhoneNumber(own));
        return this;
    }

    MoveFixture carrierLacks(String own) {
        numbers.notAtCarrier.add(new PhoneNumber(own));
        return this;
    }

    MoveFixture carrierHas(CarrierNumber record) {
        numbers.atCarrier.put(record.number(), record);
        return this;
    }

    MoveFixture carriers(CarrierKind one, CarrierKind other) {
        return carriers(AtLocation.of("one", one), AtLocation.of("other", other));
    }

    MoveFixture carrier(CarrierKind both) {
        return carriers(AtLocation.of("carrier", both), AtLocation.of("carrier", both));
    }

    MoveFixture carriers(AtLocation one, AtLocation other) {
        numbers.sourceSide = one;
        numbers.targetSide = other;
        return this;
    }

    MoveFixture connections(Connection one, Connection other) {
        return carriers(AtLocation.side(CARRIER, one), AtLocation.side(CARRIER, other));
    }

    MoveFixture usage(Consumer<AUsage> change) {
        change.accept(usage);
        return this;
    }

    /** With these at her own devices. */
    MoveFixture seating(Instant now, List<HostAssociation> hosted) {
        return usage(around -> around.seating = new SeatingFacts(now, hosted));
    }

    /** With an account at the vendor of both locations, and with a dub point in the source's group or without. */
    MoveFixture recorded(boolean dubPoint) {
        return recorded(
                new RecordingAccount("vendor", Mode.ALWAYS, dubPoint ? Optional.of("group") : Optional.empty()));
    }

    MoveFixture recorded(RecordingAccount account) {
        recording = Optional.of(account);
        return this;
    }

    /** What the rules say of the move, errors and impacts. */
    List<String> codes() {
        return codes(Assessment.of(facts()).findings());
    }

    static List<String> codes(List<Finding> findings) {
        return findings.stream().map(finding -> finding.code().id()).toList();
    }

    MoveFacts facts() {
        Lines lines = new Lines(Optional.of(new Extension("1234")), primary, alternates, fax);
        Subscriber record = subscriber.build(lines);
        numbers.connect(source, target);
        RequestedMove move = new RequestedMove(ANNA, TARGET, extension, number);
        return new MoveFacts(
                new MoveSubject(
                        move,
                        Optional.of(anna()).filter(any -> hasPerson),
                        Optional.of(record).filter(any -> hasSubscriber),
                        nonPerson,
                        Optional.of(target.location(TARGET, targetOrg, targetHasCalling))
                                .filter(any -> hasTarget)),
                new Organization(ORG, "Example", Instant.EPOCH, mode, subscriptions, Set.of(), OfferRules.NONE),
                record.location().filter(any -> hasSubscriber).map(id -> source.location(id, ORG, true)),
                new ExtensionFacts(ANumberRecords.with(lines.extensions(), extension.requested()), takenAtTarget),
                numbers.facts(lines, number),
                numbers.carriers(record.location(), lines, hasTarget),
                usage.build(),
                recording);
    }

    static Person anna() {
        PersonName name = new PersonName("Anna Berg", Optional.of("Anna"), Optional.of("Berg"));
        return new Person(ANNA, ORG, new Email("anna@example.com"), name, Set.of(), Holdings.NONE, new Version(1));
    }
}
