package io.hexline.testkit;

import io.hexline.application.access.AccessToken;
import io.hexline.application.access.Authorization.Permission;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Role;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.world.IssuedToken;
import io.hexline.world.World;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A world by names, which are ids as well. What follows an organization belongs to it; each thing is named before another is
 * at it. A name that is not there yet is an {@link IllegalArgumentException}.
 */
public final class WorldBuilder {

    private final AWorld world = AWorld.of();
    private final Map<LocationId, Location> locations = new HashMap<>();
    private Optional<OrgId> organization = Optional.empty();
    private final Set<LicenseId> callingLicenses = new LinkedHashSet<>();

    public WorldBuilder organization(String name) {
        return organization(AnOrganization.named(name));
    }

    public WorldBuilder organization(AnOrganization added) {
        world.with(added.build());
        organization = Optional.of(added.id());
        callingLicenses.clear();
        return this;
    }

    /** A license as {@link ALicense} makes it: {@code calling_professional}, with ten units. */
    public WorldBuilder license(LicenseKind kind) {
        return license(kind, 10);
    }

    public WorldBuilder license(LicenseKind kind, int units) {
        ALicense added = ALicense.of(kind, organization()).withUnits(units);
        world.with(added.build());
        if (kind.isCalling()) {
            callingLicenses.add(added.id());
        }
        return this;
    }

    /** A carrier that sells numbers itself, and serves everybody. */
    public WorldBuilder carrier(String name) {
        world.with(new Carrier(new CarrierId(name), name, CarrierKind.CISCO_PSTN, 100));
        return this;
    }

    public WorldBuilder location(String name) {
        return location(name, UnaryOperator.identity());
    }

    public WorldBuilder location(String name, UnaryOperator<ALocation> more) {
        Location added = more.apply(ALocation.named(name, organization())).build();
        locations.put(added.id(), added);
        world.with(added);
        return this;
    }

    /** Somebody who may do everything in the organization. */
    public WorldBuilder administrator(String name) {
        return user(name, user -> user.withRoles(Role.FULL_ADMINISTRATOR));
    }

    /**
     * Somebody, with a token for everything: {@code kari-token}. Who is at a location, and is given no calling license, holds
     * the first one that the organization has; its numbers are in the inventory.
     */
    public WorldBuilder user(String name, UnaryOperator<AUser> more) {
        AUser added = more.apply(AUser.named(name, organization()));
        Person person = holding(added).build();
        world.with(person).with(token(person.id()));
        added.subscriber(person).ifPresent(calling -> add(person, calling));
        return this;
    }

    private APerson holding(AUser user) {
        boolean calls = user.location().isPresent();
        return callingLicenses.stream()
                .findFirst()
                .filter(first -> calls && Collections.disjoint(user.person().licenses(), callingLicenses))
                .map(user.person()::holdingAlso)
                .orElse(user.person());
    }

    private void add(Person person, Subscriber calling) {
        Location place = at(calling.location().orElseThrow());
        world.with(calling);
        calling.lines()
                .numbers()
                .forEach(number -> world.with(
                        ANumber.of(number.value(), place).ownedBy(person).build()));
    }

    private static IssuedToken token(PersonId person) {
        return new IssuedToken(
                new AccessToken(person.value() + "-token"), person, Permission.everyScope(), Set.of(), Set.of());
    }

    /** Numbers of a location that nobody has. */
    public WorldBuilder numbers(String location, String... free) {
        Location place = at(new LocationId(location));
        for (String number : free) {
            world.with(ANumber.of(number, place).build());
        }
        return this;
    }

    /** Everything else that a world can have. */
    public WorldBuilder with(Consumer<AWorld> more) {
        more.accept(world);
        return this;
    }

    public World build() {
        return world.build();
    }

    private OrgId organization() {
        return organization.orElseThrow(
                () -> new IllegalArgumentException("There is no organization yet to which this could belong"));
    }

    private Location at(LocationId id) {
        return Optional.ofNullable(locations.get(id))
                .orElseThrow(() -> new IllegalArgumentException("There is no location '" + id + "' yet"));
    }
}
