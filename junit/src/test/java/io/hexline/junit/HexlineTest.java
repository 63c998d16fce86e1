package io.hexline.junit;

import static io.hexline.domain.code.Collaborator.FILES;
import static io.hexline.domain.code.Collaborator.PLATFORM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HexlineTest {

    @RegisterExtension
    static final Hexline hexline = Hexline.withWorld(Acme::in);

    private Client ada;

    @BeforeEach
    void signIn(@BaseUrl URI server, @TokenOf("ada") String token) {
        ada = new Client(server, token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kari the First", "Kari the Second"})
    void eachTestBeginsWithTheSameWorld(String name) {
        hexline.assertThatPerson("kari").isCalled("Kari Test");
        hexline.assertThatRequests().never();

        assertEquals(200, ada.put("/v1/people/kari", Acme.named("kari", name)));

        hexline.assertThatPerson("kari").isCalled(name);
        hexline.assertThatRequests("PUT", "/v1/people/{personId}").answered(200).once();
    }

    @Test
    void aMoveIsAssertedByItsOutcomeAndByWhatWasAsked() {
        assertEquals(200, ada.post(Acme.MOVES, Acme.kariMoves("201", true)));
        assertEquals(201, ada.post(Acme.MOVES, Acme.kariMoves("202", false)));
        hexline.awaitJobs();

        hexline.assertThatRequests("POST", Acme.MOVES).withCode("4202").once();
        hexline.assertThatRequests("POST", Acme.MOVES).times(2);
        hexline.assertThatPerson("kari")
                .exists()
                .isAt("bergen")
                .hasExtension("202")
                .hasNumber("+4755555101")
                .holds("calling_professional");
        hexline.assertThatNumber("+4755555101").isAt("bergen").belongsTo("kari");
        hexline.assertThatNumber("+4721555101").isAt("oslo").isFree();
    }

    @Test
    void aSystemOutsideFailsAsTheTestSays() {
        hexline.when(PLATFORM).doing("put").forUser("kari").once().thenTimeOut();

        assertEquals(201, ada.post(Acme.MOVES, Acme.kariMoves("202", false)));
        hexline.awaitJobs();

        hexline.assertThatPerson("kari").isAt("oslo").hasExtension("102");
        assertEquals(List.of(), hexline.world().faults());
    }

    @Test
    void whatCouldNeverHappenIsRefusedInWords() {
        assertEquals(
                "This could never happen:\n  /operation: the port files has no 'mov', but: move, moveBack",
                refused(() -> hexline.when(FILES).doing("mov").thenTimeOut()));
        assertEquals(
                "This could never happen:\n  /user: there is no person 'carl'",
                refused(() -> hexline.when(PLATFORM).forUser("carl").thenTimeOut()));
        assertEquals(
                "This could never happen:\n  /organization: there is no organization 'globex'",
                refused(() -> hexline.when(PLATFORM).forOrganization("globex").thenTimeOut()));
        assertTrue(refused(() -> hexline.when(FILES).thenTake(Duration.ZERO)).contains("nothing would happen"));
        assertTrue(refused(() -> hexline.whenAsked("GET", "v1/people").thenAnswer(503))
                .contains("path begins with a slash"));
        assertTrue(refused(() -> hexline.whenAsked().thenAnswer(200)).contains("status is 400 to 599"));
        assertEquals(List.of(), hexline.world().faults());
    }

    private static String refused(Executable fault) {
        return assertThrows(IllegalArgumentException.class, fault).getMessage();
    }

    @Test
    void requestsFailAsTheTestSays() throws IOException {
        hexline.whenAsked("GET", "/v1/people/{personId}").after(1).once().thenAnswer(503, 7);
        hexline.whenAsked().after(2).once().thenReset();

        assertEquals(200, ada.get("/v1/people/kari"));
        assertEquals(
                "7",
                ada.send("GET", "/v1/people/kari", "")
                        .headers()
                        .firstValue("Retry-After")
                        .orElseThrow());
        assertThrows(IOException.class, () -> ada.send("PUT", "/v1/people/kari", Acme.named("kari", "Nobody")));

        assertEquals(200, ada.get("/v1/people/kari"));
        hexline.assertThatPerson("kari").isCalled("Kari Test");
    }

    @Test
    void theClockStandsWhereTheTestPutsIt() {
        Instant christmas = Instant.parse("2030-12-24T18:00:00Z");
        hexline.clock().stopAt(christmas);
        hexline.clock().advance(Duration.ofDays(7));

        assertEquals(201, ada.post(Acme.MOVES, Acme.kariMoves("202", false)));

        assertEquals(
                christmas.plus(Duration.ofDays(7)),
                hexline.world().work().jobs().iterator().next().job().origin().acceptedAt());
    }

    @Test
    void aTestCanHaveAWorldOfItsOwn() {
        hexline.reset(world -> world.organization("globex").administrator("gil"));

        assertEquals(401, ada.get("/v1/people/kari"));
        assertEquals(200, new Client(hexline.url(), hexline.token("gil@example.com")).get("/v1/people/gil"));
        hexline.assertThatPerson("kari").isGone();

        hexline.reset(Snapshots.sample());
        hexline.assertThatPerson("gil").isGone();
        hexline.reset();
        hexline.assertThatPerson("kari").exists();
        hexline.assertThatRequests().never();
    }

    @Test
    void whoWaitsSeesTheWorldThatIsWaitedFor() {
        hexline.when(PLATFORM).thenTake(Duration.ofMillis(20));
        assertEquals(201, ada.post(Acme.MOVES, Acme.kariMoves("202", false)));

        hexline.await(world -> world.work().jobs().stream()
                .allMatch(known -> known.job().state().isFinal()));

        hexline.assertThatPerson("kari").isAt("bergen");
    }

    @Nested
    class InNestedClasses {

        @Test
        void theServerIsTheSame(Hexline outer, @BaseUrl String address) {
            assertSame(hexline, outer);
            assertEquals(ada.server().toString(), address);
            assertEquals(200, ada.get("/v1/people/kari"));
        }
    }
}
