package io.hexline.junit.sample;

import static io.hexline.domain.license.License.LicenseKind.CALLING_PROFESSIONAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.junit.BaseUrl;
import io.hexline.junit.Client;
import io.hexline.junit.Hexline;
import io.hexline.junit.TokenOf;
import java.net.URI;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ada removes Kari, and finds her again in the next test; what she then asks for is not served. */
public class Moves {

    @RegisterExtension
    static final Hexline HEXLINE = Hexline.withWorld(world -> world.organization("acme")
            .license(CALLING_PROFESSIONAL)
            .location("oslo")
            .administrator("ada")
            .user("kari", user -> user.at("oslo").withExtension("201")));

    @RepeatedTest(2)
    void kariIsRemoved(@BaseUrl URI server, @TokenOf("ada") String token) {
        assertEquals(204, new Client(server, token).delete("/v1/people/kari"));
        HEXLINE.assertThatPerson("kari").isGone();
    }

    @Test
    void thisFails(@BaseUrl URI server, @TokenOf("ada") String token) {
        Client ada = new Client(server, token);
        assertEquals(200, ada.get("/v1/people/kari?callingData=true"));
        assertEquals(200, ada.get("/v1/peoples"));
    }
}
