package io.hexline.application.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.control.Journal.Answered;
import io.hexline.application.control.Journal.Asked;
import io.hexline.application.control.Journal.Entry;
import io.hexline.application.control.NearMiss.Served;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JournalTest {

    private static final List<Served> ROUTES = List.of(
            new Served("GET", "/v1/people"),
            new Served("POST", "/v1/people"),
            new Served("GET", "/v1/people/{personId}"),
            new Served("GET", "/v1/locations/{locationId}/floors"),
            new Served("GET", "/v1/telephony/config/numbers"));

    private final Journal journal = new Journal(InstantSource.system());

    private void add(String method, String path) {
        add(journal.writer(), method, path);
    }

    private static void add(Journal.Writer writer, String method, String path) {
        writer.add(
                new Asked(method, Optional.empty(), path, List.of(), "id", Optional.empty()),
                new Answered(404, Duration.ZERO, List.of("404"), Optional.empty()));
    }

    private List<Entry> all() {
        return journal.latest(entry -> true, Journal.MOST);
    }

    @Test
    void theOldestGo() {
        for (int request = 0; request < Journal.MOST + 3; request++) {
            add("GET", "/v1/a");
        }

        assertEquals(Journal.MOST, all().size());
        assertEquals(4, all().get(0).number());
        assertEquals(
                List.of((long) Journal.MOST + 2, (long) Journal.MOST + 3),
                journal.latest(entry -> true, 2).stream().map(Entry::number).toList());
    }

    @Test
    void numbersGoOnWhenItIsCleared() {
        add("GET", "/v1/a");
        journal.clear();
        add("GET", "/v1/a");

        assertEquals(List.of(2L), all().stream().map(Entry::number).toList());
    }

    @Test
    void whoeverWritesWhenItBeginsAnewIsOfBefore() {
        Journal.Writer before = journal.writer();
        add(before, "GET", "/v1/a");
        journal.clear();
        add(before, "GET", "/v1/b");
        assertEquals(1, all().size());

        journal.beginAnew();
        add(before, "GET", "/v1/c");
        add("GET", "/v1/d");

        assertEquals(
                List.of("/v1/d"),
                all().stream().map(entry -> entry.asked().path()).toList());
    }

    private List<String> closest(String method, String path) {
        return closest(method, path, ROUTES);
    }

    private List<String> closest(String method, String path, List<Served> routes) {
        journal.clear();
        add(method, path);
        return NearMiss.of(all().get(0), routes).closest().stream()
                .map(route -> route.method() + " " + route.path())
                .toList();
    }

    @Test
    void ofALongPathTheBeginningIsCompared() {
        String route = "/a".repeat(20);

        assertEquals(List.of("GET " + route), closest("GET", "/a".repeat(150), List.of(new Served("GET", route))));
    }

    @Test
    void theClosestRoutesComeFirst() {
        assertEquals("GET /v1/people", closest("GET", "/v1/poeple").get(0));
        assertEquals("POST /v1/people", closest("POST", "/v1/People").get(0));
        assertEquals(
                "GET /v1/people/{personId}", closest("GET", "/v1/person/ada").get(0));
        assertEquals("GET /v1/people", closest("PATCH", "/v1/people").get(0));
        assertEquals(
                "GET /v1/telephony/config/numbers",
                closest("GET", "/telephony/config/numbers").get(0));
        assertEquals(List.of(), closest("GET", "/favicon.ico"));
    }
}
