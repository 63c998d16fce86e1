package io.hexline.junit;

import static io.hexline.domain.license.License.LicenseKind.CALLING_PROFESSIONAL;

import io.hexline.testkit.WorldBuilder;

/** An organization with two locations, an administrator and two users. */
final class Acme {

    static final String MOVES = "/v1/telephony/config/jobs/person/moveLocation";

    private Acme() {}

    static void in(WorldBuilder world) {
        world.organization("acme")
                .license(CALLING_PROFESSIONAL)
                .location("oslo")
                .location("bergen")
                .administrator("ada")
                .user("ingrid", user -> user.at("bergen").withExtension("201"))
                .user("kari", user -> user.at("oslo").withExtension("102").withNumber("+4721555101"))
                .numbers("bergen", "+4755555101");
    }

    /** The request that moves Kari to Bergen. */
    static String kariMoves(String extension, boolean validate) {
        return """
                {"usersList":[{"locationId":"bergen","validate":%s,
                 "users":[{"userId":"kari","extension":"%s","phoneNumber":"+4755555101"}]}]}""".formatted(validate, extension);
    }

    /** The request that changes somebody's name. */
    static String named(String person, String name) {
        return "{\"emails\":[\"%s@example.com\"],\"displayName\":\"%s\"}".formatted(person, name);
    }
}
