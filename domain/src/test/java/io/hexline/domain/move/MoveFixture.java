package io.hexline.domain.move;

import io.hexline.domain.Version;
import io.hexline.domain.license.Holdings;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.DialPlan;
import io.hexline.domain.location.ExtensionLength;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.LocationId;
import io.hexline.domain.location.Region;
import io.hexline.domain.number.Extension;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.NumberOwner;
import io.hexline.domain.number.NumberStanding;
import io.hexline.domain.number.NumberState;
import io.hexline.domain.number.NumberType;
import io.hexline.domain.number.PhoneNumber;
import io.hexline.domain.organization.DeploymentMode;
import io.hexline.domain.organization.OrgId;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.Email;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Lines.AlternateNumber;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.PersonId;
import io.hexline.domain.user.PersonName;
import io.hexline.domain.user.Subscriber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Anna, with extension 1234 and one number, moves from one location to another; as it stands, no rule fires. */
final class MoveFixture {

    static final OrgId ORG = new OrgId("org");
    static final PersonId ANNA = new PersonId("anna");
    static final LocationId SOURCE = new LocationId("source");
    static final LocationId TARGET = new LocationId("target");
    static final PhoneNumber HER_NUMBER = new PhoneNumber("+14085550100");

    private Change<Extension> extension = Change.keep();
    private Change<PhoneNumber> number = Change.keep();
    private ExtensionLength lengths = ExtensionLength.DEFAULT;
    private final Map<Extension, NumberOwner> takenAtTarget = new HashMap<>();
    private final List<AlternateNumber> alternates = new ArrayList<>();
    private Optional<InventoryNumber> requestedNumber = Optional.empty();

    static MoveFixture clean() {
        return new MoveFixture();
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

    MoveFixture withAlternate(String alternate, String itsExtension) {
        alternates.add(new AlternateNumber(new PhoneNumber(alternate), Optional.of(new Extension(itsExtension))));
        return this;
    }

    MoveFixture takenAtTarget(String taken, String owner) {
        takenAtTarget.put(new Extension(taken), new NumberOwner.Feature(owner));
        return this;
    }

    MoveFixture targetAllows(int min, int max) {
        lengths = new ExtensionLength(min, max);
        return this;
    }

    MoveFixture inventoryHas(InventoryNumber record) {
        requestedNumber = Optional.of(record);
        return this;
    }

    MoveFacts facts() {
        Lines lines =
                new Lines(Optional.of(new Extension("1234")), Optional.of(HER_NUMBER), alternates, Optional.empty());
        Person anna = anna();
        Location target = location(TARGET);
        List<InventoryNumber> current = lines.numbers().stream()
                .map(own -> number(own, SOURCE).ownedBy(owner(anna)))
                .toList();
        return new MoveFacts(
                new MoveOrder(ANNA, TARGET, extension, number),
                organization(),
                anna,
                Subscriber.regular(anna, SOURCE, lines),
                Optional.of(location(SOURCE)),
                target,
                target.calling().orElseThrow(),
                new ExtensionFacts(takenAtTarget),
                new NumberFacts(requestedNumber, current));
    }

    static Organization organization() {
        return new Organization(ORG, "Example", DeploymentMode.WEBEX_CALLING, List.of(), Set.of(), List.of());
    }

    static Person anna() {
        PersonName name = new PersonName("Anna Berg", Optional.of("Anna"), Optional.of("Berg"));
        return new Person(ANNA, ORG, new Email("anna@example.com"), name, Set.of(), Holdings.NONE, new Version(1));
    }

    Location location(LocationId id) {
        CallingProfile calling = new CallingProfile(
                OptionalInt.empty(),
                new DialPlan(lengths, Optional.empty(), Optional.empty(), List.of()),
                CallingProfile.DEFAULT.numbers(),
                Optional.empty(),
                Optional.empty(),
                CallingProfile.DEFAULT.offering(),
                CallingProfile.DEFAULT.infrastructure(),
                Optional.empty());
        return new Location(
                id, ORG, id.value(), new Region("US", Optional.empty()), Optional.of(calling), new Version(1));
    }

    static InventoryNumber number(PhoneNumber number, LocationId location) {
        return new InventoryNumber(
                number,
                ORG,
                Optional.of(location),
                Optional.empty(),
                NumberState.ACTIVE,
                NumberType.GEOGRAPHIC,
                Optional.empty(),
                Optional.empty(),
                NumberStanding.CLEAR,
                new Version(1));
    }

    static NumberOwner owner(Person person) {
        return new NumberOwner.User(person.id(), person.name().display());
    }
}
