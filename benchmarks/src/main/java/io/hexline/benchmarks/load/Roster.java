package io.hexline.benchmarks.load;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.benchmarks.LargeOrganization;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The people of a running server, as it tells them, and the requests that are sent for them.
 *
 * @param people their items of the list
 * @param locations the ids of the places where they can be
 * @param spareLicense of which everybody can be given one, and nobody needs it
 */
record Roster(List<JsonNode> people, List<String> locations, String spareLicense) {

    private static final int MOST = 1000;

    /** One request; of a case, all that can be sent, in order. */
    record Sent(String method, String path, String body) {

        /** As a line of a file: method, path and body, with tabulators between. */
        String line() {
            return String.join("\t", method, path, body);
        }
    }

    /** A request that is measured, to one person after the other. */
    record LoadCase(String name, List<Sent> requests) {}

    /** Of {@value #MOST} at most, spread over all users of the organization. */
    static Roster of(Client client, int users) {
        int shown = Math.min(users, MOST);
        List<JsonNode> people = IntStream.range(0, shown)
                .mapToObj(index -> LargeOrganization.user((int) ((long) index * users / shown)))
                .map(user -> client.send("GET", "/v1/people/" + user.value() + "?callingData=true", "")
                        .json())
                .toList();
        List<String> locations = items(client, "/v1/telephony/config/locations?max=1000")
                .map(location -> location.path("id").asText())
                .toList();
        String spare = items(client, "/v1/licenses")
                .filter(license -> license.path("name").asText().equals("OTHER"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        return new Roster(people, locations, spare);
    }

    private static Stream<JsonNode> items(Client client, String path) {
        JsonNode answer = client.send("GET", path, "").json();
        return StreamSupport.stream(
                answer.path(answer.has("items") ? "items" : "locations").spliterator(), false);
    }

    List<LoadCase> cases() {
        return List.of(
                new LoadCase(
                        "PATCH licenses",
                        Stream.of("add", "remove").flatMap(this::licenses).toList()),
                forEach("POST validate", this::move),
                forEach("GET person", person -> get("/v1/people/" + text(person, "id"))),
                new LoadCase("GET 100 people", List.of(get("/v1/people?max=100"))),
                forEach(
                        "GET by e-mail",
                        person -> get("/v1/people?email="
                                + person.path("emails").path(0).asText().replace("@", "%40"))),
                forEach("GET by name", person -> get("/v1/people?max=1&displayName=" + text(person, "displayName"))));
    }

    private LoadCase forEach(String name, Function<JsonNode, Sent> request) {
        return new LoadCase(name, people.stream().map(request).toList());
    }

    private Stream<Sent> licenses(String operation) {
        return people.stream()
                .map(person -> new Sent(
                        "PATCH", "/v1/licenses/users", """
                        {"personId":"%s","licenses":[{"id":"%s","operation":"%s"}]}""".formatted(text(person, "id"), spareLicense, operation)));
    }

    private Sent move(JsonNode person) {
        String elsewhere = locations.stream()
                .filter(location -> !location.equals(text(person, "locationId")))
                .findFirst()
                .orElseThrow();
        return new Sent(
                "POST", "/v1/telephony/config/jobs/person/moveLocation", """
                {"usersList":[{"locationId":"%s","validate":true,"users":[{"userId":"%s"}]}]}""".formatted(elsewhere, text(person, "id")));
    }

    private static Sent get(String path) {
        return new Sent("GET", path.replace(" ", "%20"), "");
    }

    private static String text(JsonNode person, String field) {
        return person.path(field).asText();
    }
}
