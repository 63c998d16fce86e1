package io.hexline.rest.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Finding.Evidence;
import io.hexline.domain.code.MoveImpactCode;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.rest.Client;
import io.hexline.rest.Received;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.rest.Stubs;
import io.hexline.rest.Wire;
import io.hexline.rest.move.Jobs;
import io.vavr.control.Either;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class DownloadResultTest {

    private static final String JOB = "/v1/telephony/config/jobs/person/moveLocation/x";
    private static final Instant EXPIRY = Jobs.ENDED.plus(Duration.ofHours(24));

    private final List<String> asked = new ArrayList<>();
    private Instant now = Jobs.ENDED;
    private Either<Failure, JobWithUsers> outcome = Either.right(Jobs.ended(JobState.FINISHED, Jobs.moved()));
    private final RestServer server = start();
    private final Client client = new Client(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void writesTheResultAsATable() {
        outcome = Either.right(Jobs.ended(
                JobState.ABANDONED,
                Jobs.moved(
                        new Finding(MoveImpactCode.DEVICES_MOVED, Evidence.of("devices", List.of("A", "say \"B\""))),
                        Finding.of(MoveImpactCode.BILLING_NOTIFICATION_FAILED)),
                Jobs.failed(),
                Jobs.pending(),
                Jobs.skipped()));
        Received file = download(link());
        assertEquals(200, file.status());
        assertEquals("text/csv; charset=utf-8", file.header("Content-Type"));
        assertEquals("attachment; filename=\"moveusers.csv\"", file.header("Content-Disposition"));
        assertEquals(
                Received.resource("result.csv").replace("\n", "\r\n"), new String(file.body(), StandardCharsets.UTF_8));
    }

    /** Whoever reads the log could open the file with it. */
    @Test
    void doesNotLogTheTicket() {
        Logger logger = (Logger) LoggerFactory.getLogger("io.hexline.rest.http.Exchange");
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.setLevel(Level.WARN);
        logger.addAppender(log);
        String link = link();
        outcome = Either.left(new Failure.Trouble(new PortFailure.StoreUnavailable("read")));

        assertEquals(503, download(link).status());

        logger.detachAppender(log);
        logger.setLevel(null);
        List<String> told = List.copyOf(log.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.contains("/files/moveusers/"))
                .toList();
        assertEquals(1, told.size());
        assertTrue(told.get(0).startsWith("GET /files/moveusers/{ticket} answered 503: "), told.get(0));
    }

    @Test
    void namesTheServerAsTheClientDoes() throws IOException {
        String answer = Wire.exchange(
                server,
                "GET " + JOB + " HTTP/1.1\r\nHost: localhost:8443\r\nAuthorization: Bearer admin\r\n"
                        + "Connection: close\r\n\r\n");
        assertTrue(answer.contains("\"http://localhost:8443/files/moveusers/"), answer);
    }

    @Test
    void asksForTheJobThatTheLinkWasMadeFor() {
        String link = link();
        asked.clear();
        download(link);
        assertEquals(List.of("02124eef-8af7-489c-805b-363cc6401893 ff0e7d66-904e-4ddb-b2e5-9dc4894d6999"), asked);
    }

    @Test
    void tellsWhatHasBecomeOfTheJobSince() {
        String link = link();
        outcome = Either.right(Jobs.ended(JobState.FINISHED, Jobs.failed()));
        assertTrue(download(link).text().contains(",FAILED,25379,"));
    }

    @Test
    void hasNoLinkBeforeTheJobHasEndedAndAfterTheFileHasExpired() {
        now = EXPIRY;
        assertFalse(job().json().has("csvFileDownloadUrl"));
        assertEquals(
                "2023-06-09T12:05:14.550Z",
                job().json().path("csvFileExpiryTime").asText());
        outcome = Either.right(Jobs.inState(JobState.PAUSED, Jobs.moved()));
        assertFalse(job().json().has("csvFileDownloadUrl"));
    }

    @Test
    void opensTheFileUntilItExpires() {
        String link = link();
        now = EXPIRY.minusMillis(1);
        assertEquals(200, download(link).status());
        now = EXPIRY;
        assertGone(link);
    }

    @Test
    void opensNothingToALinkThatWasChanged() {
        String link = link();
        int ticket = link.lastIndexOf('/') + 1;
        for (int at = ticket; at < link.length(); at++) {
            char other = link.charAt(at) == 'A' ? 'B' : 'A';
            assertGone(link.substring(0, at) + other + link.substring(at + 1));
        }
        for (String forged : List.of("x", "..x", "a.b.c.d", "eA.eA.9999999999999.", link.substring(ticket) + "A")) {
            assertGone(link.substring(0, ticket) + forged);
        }
    }

    @Test
    void opensTheFileOnEveryServerOfTheStore() {
        try (RestServer other = start()) {
            String there =
                    link().replace(server.address().toString(), other.address().toString());
            assertEquals(200, download(there).status());
        }
    }

    @Test
    void opensNothingToTheKeyOfAnotherJob() {
        String link = link();
        outcome = Either.right(Jobs.withKey("another", JobState.FINISHED, Jobs.moved()));
        assertGone(link);
    }

    @Test
    void aJobThatIsGoneOpensNothing() {
        String link = link();
        outcome = Either.left(new Failure.NotFound("job", "x"));
        assertGone(link);
    }

    @Test
    void aStoreThatFailsIsTold() {
        String link = link();
        outcome = Either.left(new Failure.Trouble(new PortFailure.StoreUnavailable("find job")));
        assertEquals(503, download(link).status());
    }

    private RestServer start() {
        return RestServer.start(
                Stubs.watching((org, id) -> {
                    asked.add(org + " " + id);
                    return outcome;
                }),
                RestSettings.defaults().at(() -> now));
    }

    private Received job() {
        return client.plain("GET", JOB, "admin");
    }

    private String link() {
        String link = job().json().path("csvFileDownloadUrl").asText();
        assertTrue(link.startsWith(server.address() + "/files/moveusers/"), link);
        return link;
    }

    private Received download(String link) {
        return client.send(client.anonymous("GET", link, BodyPublishers.noBody()));
    }

    private void assertGone(String link) {
        download(link).assertRefused(404, "Not found: there is no such file, or no longer.");
    }
}
