package io.hexline.bootstrap.laws;

import static io.hexline.bootstrap.laws.TwoCallers.ACME;
import static io.hexline.bootstrap.laws.TwoCallers.ADA;
import static io.hexline.bootstrap.laws.TwoCallers.ADAS;
import static io.hexline.bootstrap.laws.TwoCallers.BERGEN;
import static io.hexline.bootstrap.laws.TwoCallers.BO;
import static io.hexline.bootstrap.laws.TwoCallers.CALLING;
import static io.hexline.bootstrap.laws.TwoCallers.NUMBER;
import static io.hexline.bootstrap.laws.TwoCallers.OSLO;
import static io.hexline.bootstrap.laws.TwoCallers.TELCO;
import static io.hexline.bootstrap.laws.TwoCallers.ada;
import static io.hexline.bootstrap.laws.TwoCallers.astray;
import static io.hexline.bootstrap.laws.TwoCallers.bo;
import static io.hexline.bootstrap.laws.TwoCallers.elsewhere;
import static io.hexline.bootstrap.laws.TwoCallers.seen;
import static io.hexline.bootstrap.laws.TwoCallers.start;
import static io.hexline.bootstrap.laws.TwoCallers.waiting;
import static io.hexline.bootstrap.laws.TwoCallers.with;
import static io.hexline.bootstrap.laws.TwoCallers.world;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.access.AccessToken;
import io.hexline.domain.license.License;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber.HostAssociation;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import io.hexline.simulation.Divergence;
import io.hexline.testkit.ALocation;
import io.hexline.testkit.ANumber;
import io.hexline.testkit.APerson;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.AWorld;
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
                        WorldLaw.CARRIERS_CONNECT_THEIR_LOCATIONS,
                        "oslo says Optional[telco], it is connected by []",
                        seen(start(OSLO).withoutConnection(OSLO.id()).build())),
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
