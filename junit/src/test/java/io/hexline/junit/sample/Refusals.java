package io.hexline.junit.sample;

import static io.hexline.domain.license.License.LicenseKind.CALLING_PROFESSIONAL;
import static org.junit.jupiter.api.Assertions.fail;

import io.hexline.junit.Client;
import io.hexline.junit.Hexline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Kari wants the extension of Ingrid. */
public class Refusals {

    @RegisterExtension
    static final Hexline HEXLINE = Hexline.withWorld(world -> world.organization("acme")
            .license(CALLING_PROFESSIONAL)
            .location("oslo")
            .location("bergen")
            .administrator("ada")
            .user("ingrid", user -> user.at("bergen").withExtension("201"))
            .user("kari", user -> user.at("oslo").withExtension("101")));

    @Test
    void thisFails() {
        new Client(HEXLINE.url(), HEXLINE.token("ada")).post("/v1/telephony/config/jobs/person/moveLocation", """
                {"usersList":[{"locationId":"bergen","validate":true,"users":[{"userId":"kari","extension":"201"}]}]}""");
        fail("as it should");
    }
}
