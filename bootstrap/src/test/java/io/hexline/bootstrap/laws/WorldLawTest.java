package io.hexline.bootstrap.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.access.AccessToken;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.license.License;
import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber.HostAssociation;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Version;
import io.hexline.simulation.Divergence;
import io.hexline.testkit.ALicense;
import io.hexline.testkit.ALocation;
import io.hexline.testkit.ANumber;
import io.hexline.testkit.APerson;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.AWorld;
import io.hexline.testkit.AnOrganization;
import io.hexline.world.CarriedNumber;
import io.hexline.world.IssuedToken;
import io.hexline.world.World;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each law is broken by worlds that differ in one thing from one that keeps them all. */
class WorldLawTest {

    private static final Organization ACME = AnOrganization.named("acme").build();
    private static final CarrierId TELCO = new CarrierId("telco");
    private static final Location OSLO =
            ALocation.named("oslo", ACME.id()).connectedBy(TELCO).build();
    private static final Location BERGEN =
            ALocation.named("bergen", ACME.id()).connectedBy(TELCO).build();
    private static final ALicense CALLING = ALicense.of(LicenseKind.CALLING_PROFESSIONAL, ACME.id());
    private static final Person ADA = caller("ada");
    private static final Person BO = caller("bo");
    private static final PhoneNumber NUMBER = new PhoneNumber("+4721555101");
    private static final ANumber ADAS = ANumber.of(NUMBER.value(), OSLO).ownedBy(ADA);

    private static Person caller(String name) {
        return APerson.named(name, ACME.id()).holding(CALLING.id()).build();
    }

    private static ASubscriber ada() {
        return ASubscriber.of(ADA, OSLO.id()).withExtension("101").withNumber(NUMBER);
    }

    private static ASubscriber bo() {
        return ASubscriber.of(BO, OSLO.id()).withExtension("102");
    }

    private static World world(Person bo, ASubscriber adasRecord, ASubscriber bosRecord, InventoryNumber... numbers) {
        return start(OSLO)
                .with(ADA, bo)
                .with(adasRecord.build(), bosRecord.build())
                .with(numbers)
                .build();
    }

    private static AWorld start(Location oslo) {
        return AWorld.of(ACME)
                .with(CALLING.build())
                .with(oslo, BERGEN)
                .with(new Carrier(TELCO, "Telco", CarrierKind.CISCO_PSTN, 100));
    }

    private static World with(InventoryNumber... numbers) {
        return world(BO, ada(), bo(), numbers);
    }

    private static World with(ASubscriber bosRecord) {
        return world(BO, ada(), bosRecord, ADAS.build());
    }

    private static Observation seen(World world) {
        return new Observation(world, Map.of(CALLING.build(), 8), Set.of(), Divergence.IN_STEP, Set.of());
    }

    private static Observation astray(Set<PersonId> users, Map<PhoneNumber, LocationId> numbers, PersonId... told) {
        return new Observation(
                with(ADAS.build()),
                Map.of(),
                Set.of(),
                new Divergence(users, Map.of(), Map.of(), numbers, Map.of(), Set.of()),
                Set.of(told));
    }

    private static Observation waiting(boolean ordered, PhoneNumber... waiting) {
        InventoryNumber number = ADAS.build().withPendingOrder(ordered);
        return new Observation(with(number), Map.of(), Set.of(waiting), Divergence.IN_STEP, Set.of());
    }

    private static Location elsewhere(String carrier) {
        return ALocation.named("oslo", ACME.id())
                .connectedBy(new CarrierId(carrier))
                .build();
    }

    static Stream<Arguments> breaches() {
        return Stream.of(ofNumbers(), ofPlaces(), ofHoldings(), ofLinks(), ofOthers())
                .flatMap(breaches -> breaches);
    }

    private static Stream<Arguments> ofNumbers() {
        return Stream.of(
                breach(WorldLaw.ONE_OWNER_A_NUMBER, "is not in the inventory", seen(with())),
                breach(
                        WorldLaw.ONE_OWNER_A_NUMBER,
                        "is []'s",
                        seen(with(ANumber.of(NUMBER.value(), OSLO).build()))),
                breach(
                        WorldLaw.ONE_OWNER_A_NUMBER,
                        "is [bo]'s",
                        seen(with(ADAS.ownedBy(BO).build()))),
                breach(WorldLaw.ONE_OWNER_A_NUMBER, "on the lines of [ada, bo]", seen(with(bo().withNumber(NUMBER)))),
                breach(
                        WorldLaw.ONE_OWNER_A_NUMBER,
                        "is [ada, bo]'s",
                        seen(world(
                                BO,
                                ada(),
                                bo().withNumber(NUMBER),
                                ADAS.build(),
                                ADAS.ownedBy(BO).build()))),
                breach(
                        WorldLaw.ONE_CARRIER_A_NUMBER,
                        "Optional[other]",
                        seen(with(ANumber.of(NUMBER.value(), elsewhere("other"))
                                .ownedBy(ADA)
                                .build()))),
                breach(
                        WorldLaw.CARRIERS_HAVE_THEIR_NUMBERS,
                        "its carrier has CarriedNumber[number=+4721555101, carrier=telco, location=Optional[bergen]]",
                        seen(start(OSLO)
                                .with(ADAS.build())
                                .with(new CarriedNumber(NUMBER, TELCO, Optional.of(BERGEN.id())))
                                .build())),
                breach(
                        WorldLaw.CARRIERS_HAVE_THEIR_NUMBERS,
                        "its carrier has null",
                        seen(start(OSLO).with(ADAS.build()).withMissing(NUMBER).build())),
                breach(
                        WorldLaw.CARRIERS_HAVE_THEIR_NUMBERS,
                        "is at its carrier only",
                        seen(start(OSLO)
                                .with(new CarriedNumber(NUMBER, TELCO, Optional.empty()))
                                .build())),
                breach(
                        WorldLaw.NUMBERS_ARE_WHERE_THEIR_USERS_ARE,
                        "Optional[bergen]",
                        seen(with(
                                ANumber.of(NUMBER.value(), BERGEN).ownedBy(ADA).build()))),
                breach(WorldLaw.A_NUMBER_WITH_AN_ORDER_IS_WAITED_FOR, "for nobody", waiting(true)),
                breach(WorldLaw.A_NUMBER_WITH_AN_ORDER_IS_WAITED_FOR, "without an order", waiting(false, NUMBER)));
    }

    private static Stream<Arguments> ofPlaces() {
        Location closed = ALocation.named("oslo", ACME.id()).withoutCalling().build();
        Location foreign = ALocation.named("oslo", new OrgId("globex")).build();
        return Stream.of(
                breach(WorldLaw.ONE_OWNER_AN_EXTENSION, "of [ada, bo]", seen(with(bo().withExtension("101")))),
                breach(
                        WorldLaw.ONE_OWNER_AN_EXTENSION,
                        "of [ada, sales]",
                        seen(start(OSLO)
                                .with(ada().build())
                                .with(AWorld.huntGroup(OSLO.id(), "sales", new Extension("101")))
                                .build())),
                breach(WorldLaw.NOBODY_IS_WHERE_NOTHING_IS, "ada calls from", seen(at(closed))),
                breach(WorldLaw.NOBODY_IS_WHERE_NOTHING_IS, "ada calls from", seen(at(foreign))),
                breach(
                        WorldLaw.NOBODY_IS_WHERE_NOTHING_IS,
                        "+4721555101 is at",
                        seen(start(closed).with(ADAS.build()).build())),
                breach(
                        WorldLaw.NOBODY_IS_WHERE_NOTHING_IS,
                        "sales is at",
                        seen(start(closed)
                                .with(AWorld.huntGroup(OSLO.id(), "sales", new Extension("9")))
                                .build())),
                breach(WorldLaw.EVERYBODY_CAN_BE_REACHED, "bo has neither", seen(with(ASubscriber.of(BO, OSLO.id())))));
    }

    private static World at(Location oslo) {
        return start(oslo).with(ADA).with(ada().build()).build();
    }

    private static Stream<Arguments> ofHoldings() {
        World sound = with(ADAS.build());
        License more = CALLING.withUnits(1).build();
        Person unlicensed = APerson.named("bo", ACME.id()).build();
        Person other = APerson.named("bo", ACME.id())
                .holding(CALLING.id(), new LicenseId("other"))
                .build();
        return Stream.of(
                breach(
                        WorldLaw.UNITS_ARE_HOLDERS,
                        "7 of 10 units are left, 2 people hold it",
                        new Observation(sound, Map.of(CALLING.build(), 7), Set.of(), Divergence.IN_STEP, Set.of())),
                breach(
                        WorldLaw.UNITS_ARE_HOLDERS,
                        "-1 of 1",
                        new Observation(sound, Map.of(more, -1), Set.of(), Divergence.IN_STEP, Set.of())),
                breach(
                        WorldLaw.LICENSES_ARE_OF_THE_ORGANIZATION,
                        "bo holds other",
                        seen(world(other, ada(), bo(), ADAS.build()))),
                breach(
                        WorldLaw.WHO_CALLS_HOLDS_A_CALLING_LICENSE,
                        "bo calls without",
                        seen(world(unlicensed, ada(), bo(), ADAS.build()))),
                breach(
                        WorldLaw.WHO_CALLS_HOLDS_A_CALLING_LICENSE,
                        "bo is licensed",
                        seen(start(OSLO).with(BO).build())));
    }

    private static Stream<Arguments> ofLinks() {
        PersonId gone = new PersonId("gone");
        return Stream.of(
                breach(WorldLaw.WHO_IS_NAMED_IS_THERE, "bo names gone", seen(with(bo().calledBackAt(gone)))),
                breach(
                        WorldLaw.WHO_IS_NAMED_IS_THERE,
                        "bo names gone",
                        seen(with(bo().asGuestOf(gone, HostAssociation.Kind.HOTELING, "desk")))),
                breach(
                        WorldLaw.WHO_IS_NAMED_IS_THERE,
                        "desk names gone",
                        seen(start(OSLO)
                                .with(AWorld.deviceProfile(OSLO.id(), "desk", gone))
                                .build())),
                breach(
                        WorldLaw.WHO_IS_NAMED_IS_THERE,
                        "trunk names gone",
                        seen(start(OSLO)
                                .with(new TrunkGroup(
                                        new LocalGateway.Trunk("trunk"),
                                        ACME.id(),
                                        "trunk",
                                        Set.of(gone),
                                        Optional.empty(),
                                        Version.NEW))
                                .build())),
                breach(
                        WorldLaw.WHO_IS_NAMED_IS_THERE,
                        "a recording account names gone",
                        seen(start(OSLO)
                                .withRecording(
                                        gone, new RecordingAccount("v", RecordingAccount.Mode.ALWAYS, Optional.empty()))
                                .build())),
                breach(
                        WorldLaw.WHO_IS_NAMED_IS_THERE,
                        "sales names gone",
                        seen(start(OSLO)
                                .with(AWorld.huntGroup(OSLO.id(), "sales", new Extension("9"))
                                        .withMembers(Set.of(gone)))
                                .build())),
                breach(
                        WorldLaw.WHO_IS_NAMED_IS_THERE,
                        "a token names gone",
                        seen(start(OSLO)
                                .with(new IssuedToken(new AccessToken("t"), gone, Set.of(), Set.of(), Set.of()))
                                .build())),
                breach(
                        WorldLaw.DEVICE_PROFILES_ARE_WHERE_THEIR_USERS_ARE,
                        "desk of bergen is used by bo",
                        seen(start(OSLO)
                                .with(BO)
                                .with(bo().build())
                                .with(AWorld.deviceProfile(BERGEN.id(), "desk", BO.id()))
                                .build())));
    }

    private static Stream<Arguments> ofOthers() {
        return Stream.of(
                breach(WorldLaw.EVERYBODY_OUTSIDE_IS_IN_STEP, "ada is", astray(Set.of(ADA.id()), Map.of())),
                breach(
                        WorldLaw.EVERYBODY_OUTSIDE_IS_IN_STEP,
                        "+4721555101 is",
                        astray(Set.of(), Map.of(NUMBER, BERGEN.id()), ADA.id())),
                breach(
                        WorldLaw.A_SAVED_WORLD_IS_THE_SAME_WORLD,
                        "ecbnUserId",
                        seen(with(bo().calledBackAt(new PersonId("gone"))))));
    }

    private static Arguments breach(WorldLaw law, String words, Observation broken) {
        return Arguments.of(law, words, broken);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("breaches")
    void saysWhatBreaksIt(WorldLaw law, String words, Observation broken) {
        assertEquals(
                1,
                law.breaches(broken).stream()
                        .filter(breach -> breach.contains(words))
                        .count(),
                () -> law.breaches(broken).toString());
    }

    @Test
    void eachLawIsBrokenOnce() {
        assertEquals(
                Set.of(WorldLaw.values()),
                breaches().map(breach -> breach.get()[0]).collect(Collectors.toSet()));
    }

    @Test
    void aSoundWorldKeepsThemAll() {
        assertEquals(List.of(), WorldLaw.allBreaches(seen(with(ADAS.build()))));
    }

    @Test
    void whatWasToldMayBeAstray() {
        assertEquals(
                List.of(),
                WorldLaw.EVERYBODY_OUTSIDE_IS_IN_STEP.breaches(astray(Set.of(ADA.id()), Map.of(), ADA.id())));
        assertEquals(List.of(), WorldLaw.A_NUMBER_WITH_AN_ORDER_IS_WAITED_FOR.breaches(waiting(true, NUMBER)));
    }
}
