package example;

import static io.hexline.domain.code.Collaborator.PLATFORM;
import static io.hexline.domain.license.License.LicenseKind.CALLING_PROFESSIONAL;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.junit.BaseUrl;
import io.hexline.junit.Hexline;
import io.hexline.junit.TokenOf;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MoverTest {

    @RegisterExtension
    static final Hexline hexline = Hexline.withWorld(world -> world
            .organization("acme")
            .license(CALLING_PROFESSIONAL)
            .location("oslo")
            .location("bergen")
            .administrator("ada")
            .user("ingrid", user -> user.at("bergen").withExtension("201"))
            .user("kari", user -> user.at("oslo").withExtension("102")));

    private Mover mover;

    @BeforeEach
    void signIn(@BaseUrl URI server, @TokenOf("ada") String token) {
        mover = new Mover(server, token);
    }

    @Test
    void kariMoves() throws Exception {
        assertTrue(mover.move("kari", "bergen", "202"));
        hexline.awaitJobs();

        hexline.assertThatPerson("kari").isAt("bergen").hasExtension("202");
    }

    @Test
    void nobodyGetsTheExtensionOfAnother() throws Exception {
        assertTrue(mover.tryOut("kari", "bergen", "201").contains("The extension is not available."));

        hexline.assertThatRequests().withCode("4202").once();
        hexline.assertThatPerson("kari").isAt("oslo");
    }

    @Test
    void whereTheServerIsBusyItIsAskedAgain() throws Exception {
        hexline.whenAsked().once().thenAnswer(429);

        assertTrue(mover.move("kari", "bergen", "202"));

        hexline.assertThatRequests().times(2);
    }

    @Test
    void whereThePlatformDoesNotAnswerKariStays() throws Exception {
        hexline.when(PLATFORM).forUser("kari").once().thenTimeOut();

        assertTrue(mover.move("kari", "bergen", "202"));
        hexline.awaitJobs();

        hexline.assertThatPerson("kari").isAt("oslo").hasExtension("102");
    }

    @Test
    void jobsBeginWhenTheClockSays() throws Exception {
        Instant christmas = Instant.parse("2030-12-24T18:00:00Z");
        hexline.clock().stopAt(christmas);

        assertTrue(mover.move("kari", "bergen", "202"));

        hexline.await(world -> world.work().jobs().stream()
                .anyMatch(job -> job.job().origin().acceptedAt().equals(christmas)));
    }

    @Test
    void aTestCanHaveAWorldOfItsOwn() throws Exception {
        hexline.reset(world -> world
                .organization("globex")
                .license(CALLING_PROFESSIONAL)
                .location("rome")
                .location("turin")
                .administrator("ada")
                .user("gina", user -> user.at("rome").withExtension("300")));

        assertTrue(mover.move("gina", "turin", "300"));
        hexline.awaitJobs();

        hexline.assertThatPerson("gina").isAt("turin");
    }
}
