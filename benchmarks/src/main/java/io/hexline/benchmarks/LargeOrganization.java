package io.hexline.benchmarks;

import io.hexline.application.access.AccessToken;
import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Role;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.testkit.ALicense;
import io.hexline.testkit.ALocation;
import io.hexline.testkit.ANumber;
import io.hexline.testkit.APerson;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.AnOrganization;
import io.hexline.world.Carriers;
import io.hexline.world.IssuedToken;
import io.hexline.world.KeyedSet;
import io.hexline.world.Recordings;
import io.hexline.world.Routing;
import io.hexline.world.Work;
import io.hexline.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An organization in which everybody has a number and an extension, and everybody can move. Its locations are ten,
 * however many users there are, so that a location grows as the organization does.
 */
public final class LargeOrganization {

    /** The token of the organization's administrator. */
    public static final AccessToken TOKEN = new AccessToken("benchmark-administrator-token");

    static final OrgId ORG = new OrgId("large");
    static final Principal ADMINISTRATOR =
            new Principal(user(0), ORG, Set.of(Role.FULL_ADMINISTRATOR), Set.of(), Set.of());

    /** The license of everybody. */
    static final LicenseId CALLING = license().id();

    /** One that nobody has and everybody can have. */
    static final LicenseId SPARE = spare().id();

    private static final int LOCATIONS = 10;
    private static final int FIRST_EXTENSION = 1_000_000;
    private static final long FIRST_NUMBER = 12_000_000_000L;
    private static final CarrierId CARRIER = new CarrierId("carrier");

    private final List<Location> locations = IntStream.range(0, LOCATIONS)
            .mapToObj(index -> ALocation.named(location(index).value(), ORG)
                    .connectedBy(CARRIER)
                    .build())
            .toList();
    private final List<Person> people = new ArrayList<>();
    private final List<Subscriber> subscribers = new ArrayList<>();
    private final List<InventoryNumber> numbers = new ArrayList<>();

    private LargeOrganization() {}

    /** The world of an organization with so many users. */
    public static World world(int users) {
        LargeOrganization organization = new LargeOrganization();
        IntStream.range(0, users).forEach(organization::add);
        return organization.world();
    }

    /** The id of one of them, from 0 on. */
    public static PersonId user(int index) {
        return new PersonId("user-" + index);
    }

    /** The location where the user is at first. */
    static LocationId home(int user) {
        return location(user);
    }

    /** Another location. */
    static LocationId away(int user) {
        return location(user + 1);
    }

    private static LocationId location(int index) {
        return new LocationId("location-" + index % LOCATIONS);
    }

    private void add(int index) {
        APerson named =
                APerson.named(user(index).value(), ORG).holding(license().id());
        Person person = (index == 0 ? named.withRoles(Role.FULL_ADMINISTRATOR) : named).build();
        InventoryNumber number = ANumber.of("+" + (FIRST_NUMBER + index), locations.get(index % LOCATIONS))
                .ownedBy(person)
                .build();
        people.add(person);
        numbers.add(number);
        subscribers.add(ASubscriber.of(person, home(index))
                .withExtension(String.valueOf(FIRST_EXTENSION + index))
                .withNumber(number.number())
                .build());
    }

    private static Set<String> everyScope() {
        return Arrays.stream(Permission.values())
                .flatMap(permission -> permission.scopes().stream())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static ALicense spare() {
        return ALicense.of(LicenseKind.OTHER, ORG);
    }

    private static ALicense license() {
        return ALicense.of(LicenseKind.CALLING_PROFESSIONAL, ORG);
    }

    private World world() {
        Carrier carrier = new Carrier(CARRIER, "Carrier", CarrierKind.CISCO_PSTN, 100);
        return new World(
                Set.of(AnOrganization.named(ORG.value()).build()),
                Set.of(
                        license().withUnits(people.size()).build(),
                        spare().withUnits(people.size()).build()),
                Set.copyOf(locations),
                Set.of(),
                Routing.NONE,
                Set.of(),
                Set.of(),
                KeyedSet.people(people),
                KeyedSet.subscribers(subscribers),
                Recordings.NONE,
                Set.of(),
                KeyedSet.numbers(numbers),
                Carriers.inStep(Set.of(carrier), locations, KeyedSet.numbers(numbers)),
                Set.of(),
                Set.of(new IssuedToken(TOKEN, user(0), everyScope(), Set.of(), Set.of())),
                Set.of(),
                List.of(),
                Work.NONE,
                Optional.empty());
    }
}
