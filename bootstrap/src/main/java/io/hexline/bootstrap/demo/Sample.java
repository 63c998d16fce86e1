package io.hexline.bootstrap.demo;

import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.license.License;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.CarrierId;
import io.hexline.domain.value.LicenseId;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.OrgId;
import io.hexline.inmemory.World;
import io.hexline.rest.id.WireId;
import java.util.stream.Stream;

/** The main organization of a world, whose things the story calls by their names. */
record Sample(World world, OrgId org) {

    static Sample of(World world) {
        return new Sample(world, world.organizations().iterator().next().id());
    }

    LicenseId license(String name) {
        return licenses()
                .filter(license -> license.name().equals(name))
                .map(License::id)
                .findFirst()
                .orElseThrow(() -> new NotAsTold("the sample has no license " + name));
    }

    LocationId location(String name) {
        return world.locations().stream()
                .filter(location -> location.name().equals(name))
                .map(Location::id)
                .findFirst()
                .orElseThrow(() -> new NotAsTold("the sample has no location " + name));
    }

    String carrier(CarrierId id) {
        return world.carriers().carriers().stream()
                .filter(carrier -> carrier.id().equals(id))
                .map(Carrier::name)
                .findFirst()
                .orElseGet(id::toString);
    }

    /** A text of the API with the names of licenses in the place of their ids. */
    String named(String text) {
        return licenses()
                .reduce(
                        text,
                        (named, license) -> named.replace(WireId.text(license.id()), license.name()),
                        (one, other) -> other);
    }

    private Stream<License> licenses() {
        return world.licenses().stream().filter(license -> license.org().equals(org));
    }
}
