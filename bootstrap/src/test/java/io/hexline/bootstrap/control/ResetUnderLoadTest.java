package io.hexline.bootstrap.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two worlds, in which everybody has another family name, take turns while clients go on. */
class ResetUnderLoadTest {

    private static final int TURNS = 60;
    private static final int CLIENTS = 4;

    private final Controlled server = Controlled.base();
    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    private final AtomicBoolean over = new AtomicBoolean();

    @AfterEach
    void stop() {
        over.set(true);
        clients.shutdownNow();
        server.close();
    }

    private static String renamed() {
        return Controlled.baseFile()
                .replace("Anna Adler", "Anna Other")
                .replace("Nora Nilsson", "Nora Other")
                .replace("Bob Berg", "Bob Other");
    }

    @Test
    void eachAnswerIsOfOneWorld() throws Exception {
        server.control(204, "PUT", "/world", renamed());
        server.control(201, "POST", "/checkpoints", "{'name':'other'}");
        List<Future<Set<Boolean>>> readers = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            readers.add(clients.submit(this::read));
        }

        for (int turn = 0; turn < TURNS; turn++) {
            server.control(204, "POST", turn % 2 == 0 ? "/reset" : "/reset?checkpoint=other", "");
        }
        over.set(true);

        Set<Boolean> seen = new HashSet<>();
        for (Future<Set<Boolean>> reader : readers) {
            seen.addAll(reader.get());
        }
        assertEquals(Set.of(true, false), seen);
    }

    /** Whether those in the answers had their other names. */
    private Set<Boolean> read() {
        Set<Boolean> seen = new HashSet<>();
        while (!over.get()) {
            JsonNode people = server.admin(200, "GET", "/v1/people", "").path("items");
            Set<Boolean> others = new HashSet<>();
            people.forEach(person -> {
                if (Set.of("Anna", "Nora", "Bob")
                        .contains(person.path("firstName").asText())) {
                    others.add(person.path("displayName").asText().endsWith(" Other"));
                }
            });
            assertEquals(1, others.size(), people::toString);
            seen.addAll(others);
        }
        return seen;
    }

    @Test
    void writersAreAnsweredWhicheverWorldTheyMeet() throws Exception {
        Callable<Integer> writing = () -> {
            int answers = 0;
            while (!over.get()) {
                HttpResponse<String> answer = server.send(
                        "PUT",
                        "/v1/people/carl",
                        "ada-token",
                        "{'emails':['carl@acme.example'],'displayName':'Carl " + answers + "'}");
                assertTrue(Set.of(200, 409).contains(answer.statusCode()), answer::body);
                answers++;
            }
            return answers;
        };
        List<Future<Integer>> writers = List.of(clients.submit(writing), clients.submit(writing));

        for (int turn = 0; turn < TURNS; turn++) {
            server.control(204, "POST", "/reset", "");
        }
        over.set(true);

        for (Future<Integer> writer : writers) {
            assertTrue(writer.get() > 0);
        }
        server.control(204, "POST", "/reset", "");
        assertEquals("Carl Cole", server.nameOf("carl"));
    }

    @Test
    void jobsOfAFormerWorldEndWithIt() {
        for (int turn = 0; turn < TURNS / 2; turn++) {
            String job = server.moveNora();
            server.control(204, "POST", "/reset", "");
            server.admin(404, "GET", Controlled.MOVES + "/" + job, "");
            assertEquals(
                    0,
                    server.admin(200, "GET", Controlled.MOVES, "").at("/items").size());
        }
        assertEquals("Nora Nilsson", server.nameOf("nora"));
    }

    @Test
    void aMergeLosesNothingOfWhatIsWrittenMeanwhile() throws Exception {
        Future<Integer> writer = clients.submit(() -> {
            int made = 0;
            while (!over.get()) {
                HttpResponse<String> answer = server.send(
                        "POST",
                        "/v1/people",
                        "ada-token",
                        "{'emails':['made-%1$d@acme.example'],'displayName':'Made %1$d'}".formatted(made));
                assertTrue(Set.of(200, 503).contains(answer.statusCode()), answer::body);
                made += answer.statusCode() == 200 ? 1 : 0;
            }
            return made;
        });
        for (int turn = 0; turn < TURNS / 6; turn++) {
            HttpResponse<String> merged = server.send(
                    "PATCH",
                    "/hexline/v1/control/world/people/carl",
                    Controlled.TOKEN,
                    "{'displayName':'Carl " + turn + "'}");
            assertTrue(Set.of(204, 409).contains(merged.statusCode()), merged::body);
        }
        over.set(true);

        int made = writer.get();
        assertTrue(made > 0);
        assertEquals(
                made,
                server.admin(200, "GET", "/v1/people?displayName=Made&max=1000", "")
                        .path("items")
                        .size());
    }
}
