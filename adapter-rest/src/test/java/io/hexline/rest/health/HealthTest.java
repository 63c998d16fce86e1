package io.hexline.rest.health;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.user.Authenticate;
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
        Authenticate failing = token -> Either.left(new Failure.Trouble(new PortFailure.StoreUnavailable("tokens")));
        try (RestServer server = RestServer.start(Stubs.authenticating(failing), RestSettings.defaults())) {
            Client client = new Client(server);
            client.plain("GET", "/health/ready", "admin")
                    .assertRefused(503, "The store is not available. Try again later.");
            client.plain("GET", "/health/live", "admin").assertIs(200, UP);
        }
    }
}
