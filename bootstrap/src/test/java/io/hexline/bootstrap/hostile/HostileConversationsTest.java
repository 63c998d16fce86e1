package io.hexline.bootstrap.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.bootstrap.contract.Documents;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.snapshot.Snapshots;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Requests over all operations from several clients at once, broken as bytes and in how they are framed, with what
 * earlier answers have shown in them. Nothing else runs meanwhile. More of them, or from another seed:
 *
 * <pre>-Dhexline.hostile.requests=100000 -Dhexline.hostile.seed=7</pre>
 */
@Isolated
class HostileConversationsTest {

    private static final int REQUESTS = Integer.getInteger("hexline.hostile.requests", 4_000);
    private static final long SEED = Long.getLong("hexline.hostile.seed", 20261129);
    private static final int CLIENTS = 4;

    /** After so many there are fresh servers, so that there is always something left to change. */
    private static final int IN_A_WORLD = 2_000;

    /** What the public API answers where a number is to be removed that is not there. */
    private static final Pattern UNKNOWN_NUMBER =
            Pattern.compile("HTTP/1\\.1 502 (?=(?:[^\\r\\n]+\\r\\n)+?cisco-spark-error-codes: 4251)");

    /** Whose version cannot be read is taken for a client of before HTTP/1.0, which knows no status line. */
    private static final String TO_AN_EARLIER_CLIENT = "{\"message\":\"Bad Request\",";

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");

    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, Integer> asked = new TreeMap<>();
    private int sent;

    @Test
    void nothingBreaksWhateverComesOverTheWire() throws Exception {
        System.out.println("hostile conversations: seed " + SEED + ", " + REQUESTS + " requests");
        attack(0);
        Footprint before = Footprint.now();

        for (int world = 1; sent < REQUESTS; world++) {
            attack(world);
        }

        Footprint after = Footprint.now();
        System.out.println(sent + " requests on " + asked.size() + " operations, answered " + statuses + "; before "
                + before + ", after " + after);
        after.assertNoMoreThan(before);
        assertEquals(
                Set.of(),
                statuses.keySet().stream().filter(status -> status >= 500).collect(Collectors.toSet()));
        int granted = statuses.entrySet().stream()
                .filter(status -> status.getKey() / 100 == 2)
                .mapToInt(Map.Entry::getValue)
                .sum();
        assertTrue(granted > sent / 12, statuses::toString);
    }

    private void attack(int world) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try (Assembly assembly = new Assembly(Snapshots.sample());
                RestServer server = assembly.serve(RestSettings.defaults())) {
            Documents documents = Documents.of(server.address());
            List<DescribedOperation> operations = DescribedOperation.all(documents.openApi());
            List<Future<List<Conversation.Exchanged>>> running = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                running.add(clients.submit(
                        client(server.address(), documents, operations, SEED + world * CLIENTS + client)));
            }
            for (Future<List<Conversation.Exchanged>> all : running) {
                all.get().forEach(this::count);
            }
            assertEquals(operations.size(), asked.size());
        } finally {
            clients.shutdownNow();
        }
    }

    private static Callable<List<Conversation.Exchanged>> client(
            URI server, Documents documents, List<DescribedOperation> operations, long seed) {
        Junk junk = new Junk(new Random(seed));
        SampleValues values = SampleValues.ofEachOrganization().get(0);
        Conversation conversation =
                new Conversation(server, operations, new SchemaBodies(documents.openApi(), values, junk));
        return () -> {
            List<Conversation.Exchanged> all = new ArrayList<>();
            while (all.size() < IN_A_WORLD / CLIENTS) {
                Conversation.Exchanged exchanged = known(conversation.next());
                assertSound(exchanged, "seed " + seed + ", exchange " + all.size());
                all.add(new Conversation.Exchanged(exchanged.operations(), new byte[0], statusLines(exchanged)));
            }
            return all;
        };
    }

    private static Conversation.Exchanged known(Conversation.Exchanged exchanged) {
        return new Conversation.Exchanged(
                exchanged.operations(),
                exchanged.sent(),
                UNKNOWN_NUMBER.matcher(exchanged.received()).replaceAll("HTTP/1.1 404 "));
    }

    private static void assertSound(Conversation.Exchanged exchanged, String where) {
        String story = where + "\n" + exchanged;
        assertTrue(
                exchanged.received().isEmpty()
                        || exchanged.received().startsWith("HTTP/1.1 ")
                        || exchanged.received().startsWith(TO_AN_EARLIER_CLIENT),
                story);
        assertTrue(
                STATUS.matcher(exchanged.received())
                        .results()
                        .noneMatch(found -> found.group(1).startsWith("5")),
                story);
        Discretion.assertKept(exchanged.received(), story);
    }

    private static String statusLines(Conversation.Exchanged exchanged) {
        return STATUS.matcher(exchanged.received())
                .results()
                .map(found -> found.group())
                .collect(Collectors.joining());
    }

    private void count(Conversation.Exchanged exchanged) {
        sent += exchanged.operations().size();
        exchanged.operations().forEach(name -> asked.merge(name, 1, Integer::sum));
        Matcher status = STATUS.matcher(exchanged.received());
        while (status.find()) {
            statuses.merge(Integer.valueOf(status.group(1)), 1, Integer::sum);
        }
    }
}
