package io.hexline.rest.health;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.readiness.CheckReadiness;
import io.hexline.rest.Client;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.rest.Stubs;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthTest {

    private static final String UP = "{\"status\": \"UP\"}";

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/live", "/health/ready"})
    void aServerThatIsWellSaysSoToEverybody(String path) {
        try (RestServer server = RestServer.start(Stubs.none(), RestSettings.defaults())) {
            new Client(server).plain("GET", path, "wrong").assertIs(200, UP);
        }
    }

    @Test
    void aServerWhoseStoreFailsLivesAndIsNotReady() {
        CheckReadiness failing = () ->
                Either.left(new Failure.Trouble(new PortFailure.StoreUnavailable("take changes: it is read-only")));
        try (RestServer server = RestServer.start(Stubs.checking(failing), RestSettings.defaults())) {
            Client client = new Client(server);
            client.plain("GET", "/health/ready", "admin")
                    .assertRefused(503, "The store could not take changes: it is read-only.");
            client.plain("GET", "/health/live", "admin").assertIs(200, UP);
        }
    }
}
