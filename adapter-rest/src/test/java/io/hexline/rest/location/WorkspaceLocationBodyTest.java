package io.hexline.rest.location;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.domain.location.Location;
import io.hexline.domain.location.Premises;
import io.hexline.domain.location.Premises.StreetAddress;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Region;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkspaceLocationBodyTest {

    private static final Location OSLO = new Location(
            new LocationId("oslo"),
            new OrgId("acme"),
            "Oslo",
            new Region("NO", Optional.empty()),
            Optional.empty(),
            Version.NEW);

    private static WorkspaceLocationBody at(String latitude) {
        Premises premises = new Premises(
                new StreetAddress(
                        Optional.of("Karl Johans gate 1"), Optional.empty(), Optional.of("Oslo"), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(latitude),
                Optional.of("10.75"),
                Optional.of("Ring twice"));
        return WorkspaceLocationBody.of(OSLO.describedAs(OSLO.name(), OSLO.region(), premises));
    }

    @Test
    void itsIdNamesOrganizationAndLocation() {
        WorkspaceLocationBody body = at("59.91");
        String plain = new String(Base64.getUrlDecoder().decode(body.id()), StandardCharsets.UTF_8);

        assertTrue(plain.endsWith("/WORKSPACE_LOCATION/acme#oslo"), plain);
        assertEquals(Either.right(new LocationId("oslo")), WorkspaceLocationBody.location(body.id()));
        assertEquals(Either.right(new LocationId("oslo")), WorkspaceLocationBody.location(body.locationId()));
        assertEquals(Either.right(new LocationId("oslo")), WorkspaceLocationBody.location("oslo"));
    }

    @Test
    void whereItIsStandsInOneLineAndInNumbers() {
        WorkspaceLocationBody body = at("59.91");

        assertEquals("Karl Johans gate 1, Oslo", body.address());
        assertEquals(59.91, body.latitude());
        assertEquals(10.75, body.longitude());
        assertNull(at("north").latitude());
        assertNull(at("NaN").latitude());
    }
}
