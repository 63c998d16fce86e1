package io.hexline.testkit;

import io.hexline.application.access.Integration;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierConnection;
import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.license.License;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.PremisesDialPlan;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.DeviceProfileId;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Version;
import io.hexline.world.BookedOrder;
import io.hexline.world.CarriedNumber;
import io.hexline.world.Fault;
import io.hexline.world.FileStore;
import io.hexline.world.GroupWithMembers;
import io.hexline.world.IssuedToken;
import io.hexline.world.KeyedSet;
import io.hexline.world.OrderCourse;
import io.hexline.world.Recordings;
import io.hexline.world.Recordings.RecordingVendor;
import io.hexline.world.Routing;
import io.hexline.world.Work;
import io.hexline.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A world in which is what is added, one thing after the other. */
public final class AWorld {

    private final List<Organization> organizations = new ArrayList<>();
    private final List<License> licenses = new ArrayList<>();
    private final List<Location> locations = new ArrayList<>();
    private final List<Feature> features = new ArrayList<>();
    private final List<TrunkGroup> trunks = new ArrayList<>();
    private final List<RouteGroup> routeGroups = new ArrayList<>();
    private final List<PremisesDialPlan> dialPlans = new ArrayList<>();
    private final List<DeviceProfile> deviceProfiles = new ArrayList<>();
    private final List<LineHolder> lineHolders = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<Subscriber> subscribers = new ArrayList<>();
    private final List<GroupWithMembers> groups = new ArrayList<>();
    private final List<InventoryNumber> numbers = new ArrayList<>();
    private final CarrierSide carriers = new CarrierSide();
    private final Map<PersonId, RecordingAccount> recordings = new HashMap<>();
    private final List<FileStore> fileStores = new ArrayList<>();
    private final List<RecordingVendor> recordingVendors = new ArrayList<>();
    private final List<IssuedToken> tokens = new ArrayList<>();
    private final List<Integration> integrations = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private AWorld() {}

    public static AWorld of(Organization... organizations) {
        return new AWorld().with(organizations);
    }

    /** A hunt group of a location, with its extension, and without number and members. */
    public static Feature huntGroup(LocationId location, String name, Extension extension) {
        return new Feature(
                new FeatureId(name.toLowerCase(Locale.ROOT)),
                location,
                FeatureType.HUNT_GROUP,
                name,
                Optional.of(extension),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Version.NEW);
    }

    /** An auto attendant of a location, with its operator, and without extension and number. */
    public static Feature autoAttendant(LocationId location, String name, Extension operator) {
        return new Feature(
                new FeatureId(name.toLowerCase(Locale.ROOT)),
                location,
                FeatureType.AUTO_ATTENDANT,
                name,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.of(operator),
                Version.NEW);
    }

    /** A profile of a phone, at a location from which its users call. */
    public static DeviceProfile deviceProfile(LocationId location, String name, PersonId... users) {
        return new DeviceProfile(
                new DeviceProfileId(location + "-" + name),
                location,
                new Device(name, Device.Type.PHONE),
                Set.of(users),
                Version.NEW);
    }

    public AWorld with(Organization... more) {
        organizations.addAll(List.of(more));
        return this;
    }

    public AWorld with(License... more) {
        licenses.addAll(List.of(more));
        return this;
    }

    public AWorld with(Location... more) {
        locations.addAll(List.of(more));
        return this;
    }

    public AWorld with(Feature... more) {
        features.addAll(List.of(more));
        return this;
    }

    public AWorld with(TrunkGroup... more) {
        trunks.addAll(List.of(more));
        return this;
    }

    public AWorld with(RouteGroup... more) {
        routeGroups.addAll(List.of(more));
        return this;
    }

    public AWorld with(PremisesDialPlan... more) {
        dialPlans.addAll(List.of(more));
        return this;
    }

    public AWorld with(DeviceProfile... more) {
        deviceProfiles.addAll(List.of(more));
        return this;
    }

    public AWorld with(LineHolder... more) {
        lineHolders.addAll(List.of(more));
        return this;
    }

    public AWorld with(Person... more) {
        people.addAll(List.of(more));
        return this;
    }

    public AWorld with(Subscriber... more) {
        subscribers.addAll(List.of(more));
        return this;
    }

    public AWorld with(GroupWithMembers... more) {
        groups.addAll(List.of(more));
        return this;
    }

    public AWorld with(InventoryNumber... more) {
        numbers.addAll(List.of(more));
        return this;
    }

    public AWorld with(Carrier... more) {
        carriers.add(more);
        return this;
    }

    public AWorld with(CarrierAccount... more) {
        carriers.add(more);
        return this;
    }

    /** The carrier's own record, in the place of what the inventory says. */
    public AWorld with(CarriedNumber record) {
        carriers.put(record);
        return this;
    }

    public AWorld with(BookedOrder order) {
        carriers.add(order);
        return this;
    }

    public AWorld with(IssuedToken... more) {
        tokens.addAll(List.of(more));
        return this;
    }

    public AWorld with(Integration... more) {
        integrations.addAll(List.of(more));
        return this;
    }

    public AWorld with(Fault... more) {
        faults.addAll(List.of(more));
        return this;
    }

    public AWorld withMissing(PhoneNumber number) {
        carriers.remove(number);
        return this;
    }

    public AWorld withConnection(CarrierConnection connection) {
        carriers.put(connection);
        return this;
    }

    public AWorld withoutConnection(LocationId location) {
        carriers.remove(location);
        return this;
    }

    public AWorld withOrders(CarrierId carrier, OrderCourse course) {
        carriers.put(carrier, course);
        return this;
    }

    public AWorld withRecording(PersonId user, RecordingAccount account) {
        recordings.put(user, account);
        return this;
    }

    public AWorld with(FileStore... more) {
        fileStores.addAll(List.of(more));
        return this;
    }

    public AWorld with(RecordingVendor... more) {
        recordingVendors.addAll(List.of(more));
        return this;
    }

    public World build() {
        return new World(
                new LinkedHashSet<>(organizations),
                new LinkedHashSet<>(licenses),
                new LinkedHashSet<>(locations),
                new LinkedHashSet<>(features),
                new Routing(
                        new LinkedHashSet<>(trunks), new LinkedHashSet<>(routeGroups), new LinkedHashSet<>(dialPlans)),
                new LinkedHashSet<>(deviceProfiles),
                new LinkedHashSet<>(lineHolders),
                KeyedSet.people(people),
                KeyedSet.subscribers(subscribers),
                new Recordings(new LinkedHashSet<>(recordingVendors), recordings),
                new LinkedHashSet<>(groups),
                KeyedSet.numbers(numbers),
                carriers.records(locations, KeyedSet.numbers(numbers)),
                new LinkedHashSet<>(fileStores),
                new LinkedHashSet<>(tokens),
                new LinkedHashSet<>(integrations),
                faults,
                Work.NONE,
                Optional.empty());
    }
}
