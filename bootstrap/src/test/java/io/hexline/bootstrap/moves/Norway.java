package io.hexline.bootstrap.moves;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.license.License;
import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.LocationSchedule;
import io.hexline.domain.location.Offering;
import io.hexline.domain.location.Offering.CallingPlans;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.testkit.ALicense;
import io.hexline.testkit.ALocation;
import io.hexline.testkit.ANumber;
import io.hexline.testkit.APerson;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.AWorld;
import io.hexline.testkit.AnOrganization;
import io.hexline.world.Carriers;
import io.hexline.world.Fault;
import io.hexline.world.KeyedSet;
import io.hexline.world.OrderCourse;
import io.hexline.world.Recordings;
import io.hexline.world.Recordings.RecordingVendor;
import io.hexline.world.Routing;
import io.hexline.world.Work;
import io.hexline.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** An organization with three locations and one carrier, whose users are added one by one. */
final class Norway {

    static final OrgId ACME = AnOrganization.named("acme").id();
    static final CarrierId FJORD = new CarrierId("fjord");
    /** With a schedule and a department that users can have something to do with. */
    private static final Offering OFFERING = new Offering(
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            CallingPlans.NONE,
            List.of(LocationSchedule.named("weekdays")),
            Set.of("north"),
            List.of());

    static final Location OSLO = location("oslo");
    static final Location BERGEN = location("bergen");
    static final Location TROMSO = location("tromso");
    private static final License CALLING = ALicense.of(LicenseKind.CALLING_PROFESSIONAL, ACME)
            .withUnits(10_000)
            .build();

    private final List<Person> people = new ArrayList<>();
    private final List<Subscriber> subscribers = new ArrayList<>();
    private final List<Feature> features = new ArrayList<>();
    private final List<DeviceProfile> deviceProfiles = new ArrayList<>();
    private final List<ANumber> numbers = new ArrayList<>();
    private final Map<PersonId, RecordingAccount> recordings = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<CarrierId, OrderCourse> orders = new HashMap<>();

    private static Location location(String name) {
        Location location = ALocation.named(name, ACME)
                .connectedBy(FJORD)
                .recordedBy("vendor")
                .build();
        return location.withCalling(location.calling().orElseThrow().withOffering(OFFERING));
    }

    /** A user with nothing but what is added; the numbers that it has are in the inventory. */
    Norway with(String name, Location location, UnaryOperator<ASubscriber> more) {
        Person person = APerson.named(name, ACME).holding(CALLING.id()).build();
        Subscriber subscriber =
                more.apply(ASubscriber.of(person, location.id())).build();
        people.add(person);
        subscribers.add(subscriber);
        subscriber
                .lines()
                .numbers()
                .forEach(number ->
                        numbers.add(ANumber.of(number.value(), location).ownedBy(person)));
        return this;
    }

    Norway withFree(String number, Location location) {
        numbers.add(ANumber.of(number, location));
        return this;
    }

    Norway with(Feature feature) {
        features.add(feature);
        return this;
    }

    /** With a device profile of the location that these of its users share. */
    Norway withProfile(Location location, String name, String... users) {
        PersonId[] ids = Stream.of(users).map(PersonId::new).toArray(PersonId[]::new);
        deviceProfiles.add(AWorld.deviceProfile(location.id(), name, ids));
        return this;
    }

    List<Subscriber> usersAt(Location location) {
        return subscribers.stream()
                .filter(user -> user.location().equals(Optional.of(location.id())))
                .toList();
    }

    Norway withRecording(String name) {
        recordings.put(
                new PersonId(name),
                new RecordingAccount(
                        "vendor",
                        RecordingAccount.Mode.ALWAYS,
                        OSLO.calling().orElseThrow().infrastructure().externalGroup()));
        return this;
    }

    Norway withOrders(OrderCourse course) {
        orders.put(FJORD, course);
        return this;
    }

    Norway with(Fault fault) {
        faults.add(fault);
        return this;
    }

    static PhoneNumber number(String value) {
        return new PhoneNumber(value);
    }

    static World withoutFaults(World world) {
        return new World(
                world.organizations(),
                world.licenses(),
                world.locations(),
                world.features(),
                world.routing(),
                world.deviceProfiles(),
                world.lineHolders(),
                world.people(),
                world.subscribers(),
                world.recordings(),
                world.groups(),
                world.numbers(),
                world.carriers(),
                world.fileStores(),
                world.tokens(),
                world.integrations(),
                List.of(),
                Work.NONE,
                world.controlToken());
    }

    World world() {
        Set<Location> locations = Set.of(OSLO, BERGEN, TROMSO);
        KeyedSet<PhoneNumber, InventoryNumber> inventory =
                KeyedSet.numbers(numbers.stream().map(ANumber::build).toList());
        Carrier fjord = new Carrier(FJORD, "Fjord", CarrierKind.CISCO_PSTN, 100);
        return new World(
                Set.of(AnOrganization.named("acme").build()),
                Set.of(CALLING),
                locations,
                ImmutableSet.copyOf(features),
                Routing.NONE,
                ImmutableSet.copyOf(deviceProfiles),
                Set.of(),
                KeyedSet.people(people),
                KeyedSet.subscribers(subscribers),
                new Recordings(Set.of(new RecordingVendor("vendor", OptionalInt.empty())), recordings),
                Set.of(),
                inventory,
                Carriers.inStep(Set.of(fjord), locations, inventory).withOrders(orders, Set.of()),
                Set.of(),
                Set.of(),
                Set.of(),
                faults,
                Work.NONE,
                Optional.empty());
    }
}
