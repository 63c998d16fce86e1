package io.hexline.junit;

import static io.hexline.domain.license.License.LicenseKind.CALLING_PROFESSIONAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/** What is not so is told in words. */
class AssertsTest {

    @RegisterExtension
    final Hexline hexline = Hexline.withWorld(Acme::in);

    private static void assertFails(String told, Executable assertion) {
        String message = assertThrows(AssertionError.class, assertion).getMessage();
        assertTrue(message.contains(told), message);
    }

    @Test
    void ofPeople() {
        PersonAssert kari = hexline.assertThatPerson("kari");
        PersonAssert nobody = hexline.assertThatPerson("nobody");

        assertFails("There is nobody whose id is 'nobody'", nobody::exists);
        assertFails("kari is there", kari::isGone);
        assertFails("the name of kari", () -> kari.isCalled("Kari"));
        assertFails("the e-mail of kari", () -> kari.hasEmail("other@example.com"));
        assertFails("kari does not hold other, but [calling_professional]", () -> kari.holds("other"));
        assertFails("kari holds calling_professional", () -> kari.doesNotHold("calling_professional"));
        assertFails("the location of kari", () -> kari.isAt("bergen"));
        assertFails("kari can call", kari::cannotCall);
        assertFails("the extension of kari", () -> kari.hasExtension("202"));
        assertFails("the extension of kari", kari::hasNoExtension);
        assertFails("the number of kari", () -> kari.hasNumber("+4721555102"));
        assertFails("the number of kari", kari::hasNoNumber);
        kari.hasEmail("kari@example.com").doesNotHold("other").hasNumber("+4721555101");
        hexline.assertThatPerson("ingrid").hasNoNumber();
        hexline.assertThatPerson("ada").cannotCall().hasNoExtension();
        nobody.isGone();
    }

    @Test
    void ofNumbers() {
        NumberAssert karis = hexline.assertThatNumber("+4721555101");

        assertFails("+4799 is in no inventory", hexline.assertThatNumber("+4799")::isFree);
        assertFails("+4721555101 is in the inventory", karis::isGone);
        assertFails("the location of +4721555101", () -> karis.isAt("bergen"));
        assertFails("the owner of +4721555101", () -> karis.belongsTo("ada"));
        assertFails("the owner of +4721555101", karis::isFree);
        hexline.assertThatNumber("+4799").isGone();
        hexline.assertThatNumber("+4755555101").isFree();
    }

    @Test
    void ofRequests() {
        new Client(hexline.url(), hexline.token("ada")).get("/v1/peoples");

        assertFails(
                "requests with GET to /v1/peoples answered with 404\n  GET /v1/peoples → 404 in ",
                hexline.assertThatRequests("GET", "/v1/peoples").answered(404)::never);
        assertFails("requests with the code 4202", hexline.assertThatRequests().withCode("4202")::atLeastOnce);
        hexline.assertThatRequests().unserved().once();
        hexline.assertThatRequests().atLeastOnce();
        assertEquals(1, hexline.assertThatRequests().all().size());
    }

    @Test
    void ofTokensAndWorlds() {
        String message = assertThrows(IllegalArgumentException.class, () -> hexline.token("nobody"))
                .getMessage();
        assertEquals("Nobody has a token who is called 'nobody'; these have one: ada, ingrid, kari", message);

        for (String missing : List.of("There is no organization yet", "There is no location 'oslo' yet")) {
            String told = assertThrows(
                            IllegalArgumentException.class,
                            () -> hexline.reset(world -> (missing.contains("oslo") ? world.organization("acme") : world)
                                    .user("kari", user -> user.at("oslo"))))
                    .getMessage();
            assertTrue(told.startsWith(missing), told);
        }
        String wrong = assertThrows(
                        IllegalArgumentException.class,
                        () -> hexline.reset(world -> world.organization("acme")
                                .license(CALLING_PROFESSIONAL, 1)
                                .location("oslo")
                                .user("kari", user -> user.at("oslo"))
                                .user("nils", user -> user.at("oslo"))))
                .getMessage();
        assertEquals(
                "This world cannot be\n  /organizations/0/licenses/0/totalUnits: has 2 holders, more than units",
                wrong);
    }
}
