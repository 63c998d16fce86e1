package io.hexline.junit.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.junit.BaseUrl;
import io.hexline.junit.Client;
import io.hexline.junit.Hexline;
import java.net.URI;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two servers, one of them for the tests of a nested class only. */
public class TwoServers {

    @RegisterExtension
    static final Hexline ACME =
            Hexline.withWorld(world -> world.organization("acme").administrator("ada"));

    @Test
    void oneIsMeantWhereThereIsOne(@BaseUrl URI server) {
        assertEquals(ACME.url(), server);
    }

    @Nested
    class Both {

        @RegisterExtension
        final Hexline globex =
                Hexline.withWorld(world -> world.organization("globex").administrator("gil"));

        @Test
        void eachHasAWorldOfItsOwn() {
            assertEquals(200, new Client(ACME.url(), ACME.token("ada")).get("/v1/people/ada"));
            assertEquals(200, new Client(globex.url(), globex.token("gil")).get("/v1/people/gil"));
            globex.assertThatRequests().once();
        }

        @Test
        void whichIsMeantIsNotSaid(@BaseUrl URI server) {}
    }
}
