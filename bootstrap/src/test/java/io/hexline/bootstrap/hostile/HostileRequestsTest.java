package io.hexline.bootstrap.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.bootstrap.access.DocumentedOperation;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Thousands of requests, by chance from a seed, over real connections. Nothing else runs meanwhile. */
@Isolated
class HostileRequestsTest {

    private static final long SEED = 20260301;
    private static final int ROUNDS = 1_500;

    private static final List<Map<String, String>> IDS = List.of(
            Map.of(
                    "orgId", "96abc2aa-3dcc-11e5-a152-fe34819cdc9a",
                    "personId", "ddcf61ba-81d4-5bbc-bca1-60b191618e4b",
                    "locationId", "63715",
                    "licenseId", "96abc2aa-3dcc-11e5-b263-0f4592adefab"),
            Map.of(
                    "orgId", "02124eef-8af7-489c-805b-363cc6401893",
                    "personId", "11fa8343-c58f-53d0-9d78-7280e85a3ef5",
                    "locationId", "c0ffee5a-1d2b-4a6f-8f3e-6b7c8d9e0f44",
                    "licenseId", "02124eef-8af7-489c-b263-363cc6401893"));

    private static final Assembly ASSEMBLY = new Assembly(Snapshots.sample());
    private static final RestServer SERVER = ASSEMBLY.serve(RestSettings.defaults());

    @AfterAll
    static void stop() {
        SERVER.close();
        ASSEMBLY.close();
    }

    @Test
    void nothingBreaksAndNothingIsToldThatShouldNotBe() throws IOException {
        Junk junk = new Junk(new Random(SEED));
        attack(junk);
        Footprint before = Footprint.now();

        attack(junk);

        Footprint.now().assertNoMoreThan(before);
    }

    private static void attack(Junk junk) throws IOException {
        List<DocumentedOperation> operations = DocumentedOperation.all();
        List<String> tokens = List.of("larkspur-full-administrator", "larkspur-person", "larkspur-user-administrator");
        for (int round = 0; round < ROUNDS; round++) {
            HostileRequest request = HostileRequest.of(junk.of(operations), IDS, junk.of(tokens), junk);
            String answer = answer(request);
            String both = "seed " + SEED + ", round " + round + "\n" + shortened(request.text()) + "\n" + answer;
            assertTrue(answer.matches("(?s)HTTP/1\\.1 [2-4]\\d\\d .*") || isOfAnUnknownNumber(answer), both);
            assertEquals(answer.indexOf("HTTP/1.1"), answer.lastIndexOf("HTTP/1.1"), both);
            Discretion.assertKept(answer, both);
            assertTrue(!answer.split("\r\n\r\n")[0].contains("Set-Cookie") && !answer.contains("evil.example"), both);
        }
    }

    /** The public API answers so where a number is to be removed that is not there. */
    private static boolean isOfAnUnknownNumber(String answer) {
        return answer.startsWith("HTTP/1.1 502 ") && answer.contains("cisco-spark-error-codes: 4251");
    }

    private static String answer(HostileRequest request) throws IOException {
        try (Socket socket =
                new Socket(SERVER.address().getHost(), SERVER.address().getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.bytes());
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static String shortened(String text) {
        return text.length() > 3_000 ? text.substring(0, 3_000) + "…" : text;
    }
}
