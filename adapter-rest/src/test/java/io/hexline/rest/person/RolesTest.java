package io.hexline.rest.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.domain.user.Role;
import io.hexline.rest.Client;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.rest.Stubs;
import io.hexline.rest.id.WireId;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RolesTest {

    private static final RestServer SERVER = RestServer.start(Stubs.none(), RestSettings.defaults());
    private static final Client CLIENT = new Client(SERVER);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void allRolesAreListedByTheIdsThatPeopleShow() {
        JsonNode items = CLIENT.plain("GET", "/v1/roles", "admin").json().path("items");

        assertEquals(Stream.of(Role.values()).map(WireId::text).toList(), items.findValuesAsText("id"));
        assertEquals("Full Administrator", items.get(0).path("name").asText());
    }

    @Test
    void eachOfThemIsFoundByItsId() {
        for (JsonNode role : CLIENT.plain("GET", "/v1/roles", "admin").json().path("items")) {
            assertEquals(
                    role,
                    CLIENT.plain("GET", "/v1/roles/" + role.path("id").asText(), "admin")
                            .json());
        }
    }

    @Test
    void anIdOfNoRoleIsNotFound() {
        CLIENT.plain("GET", "/v1/roles/JANITOR", "admin").assertRefused(404, "Not found: role JANITOR.");
    }
}
