package io.hexline.junit;

import static io.hexline.domain.license.License.LicenseKind.CALLING_PROFESSIONAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.testkit.WorldBuilder;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;

/** A suite as somebody has it who tests a client, and what it takes; each test has a world of its own, and asks for three things. */
@Isolated("It tells what it takes")
class ThousandWorldsTest {

    private static final int TESTS = 1_000;

    @RegisterExtension
    static final Hexline HEXLINE = Hexline.withWorld(Acme::in);

    private static final AtomicLong RESETS = new AtomicLong();
    private static long begin;

    @BeforeAll
    static void begin() {
        begin = System.nanoTime();
    }

    /** As many users as the number says, up to a hundred. */
    private static void world(WorldBuilder world, int number) {
        world.organization("acme-" + number)
                .license(CALLING_PROFESSIONAL, 100)
                .location("oslo")
                .location("bergen")
                .administrator("ada");
        for (int user = 1; user <= 1 + number % 100; user++) {
            String extension = String.valueOf(1_000 + user);
            world.user("user-" + user, added -> added.at("oslo").withExtension(extension));
        }
    }

    @RepeatedTest(TESTS)
    void aUserMovesInAWorldOfItsOwn(RepetitionInfo repetition) {
        int number = repetition.getCurrentRepetition();
        String last = "user-" + (1 + number % 100);
        long before = System.nanoTime();
        HEXLINE.reset(world -> world(world, number));
        RESETS.addAndGet(System.nanoTime() - before);
        Client ada = new Client(HEXLINE.url(), HEXLINE.token("ada"));

        assertEquals(200, ada.get("/v1/people/" + last));
        assertEquals(200, ada.put("/v1/people/ada", Acme.named("ada", "Ada " + number)));
        assertEquals(201, ada.post(Acme.MOVES, """
                {"usersList":[{"locationId":"bergen","validate":false,"users":[{"userId":"%s","extension":"7777"}]}]}""".formatted(last)));
        HEXLINE.awaitJobs();

        HEXLINE.assertThatPerson(last).isAt("bergen");
        HEXLINE.assertThatPerson("ada").isCalled("Ada " + number);
    }

    @AfterAll
    static void tell() {
        System.out.printf(
                "%,d tests, each with a world of its own, took %.1f s; a world of 2 to 101 people in the place of"
                        + " another %.2f ms%n",
                TESTS, seconds(System.nanoTime() - begin), seconds(RESETS.get()) * 1_000 / TESTS);
    }

    private static double seconds(long nanoseconds) {
        return nanoseconds / 1e9;
    }
}
