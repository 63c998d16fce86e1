package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.Host;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.LocationId;
import io.hexline.testkit.ALocation;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Locations are found by id, whatever their organization, with or without calling. */
public abstract class LocationsContract extends HostContract {

    @Test
    void findsALocationById() {
        Location quiet = ALocation.named("quiet", GLOBEX).withoutCalling().build();
        Host host = host(smallWorld().with(quiet).build());

        assertEquals(OSLO.calling(), location(host, OSLO.id()).calling());
        assertEquals(GLOBEX, location(host, quiet.id()).org());
        assertEquals(Optional.empty(), location(host, quiet.id()).calling());
        assertEquals(Optional.empty(), right(host.locations().find(new LocationId("nowhere"))));
    }
}
