package example;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Moves people: a client as a provisioning script has it, which asks again where a server is busy. */
final class Mover {

    private static final String MOVES = "/v1/telephony/config/jobs/person/moveLocation";
    private static final int BUSY = 429;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI server;
    private final String token;

    Mover(URI server, String token) {
        this.server = server;
        this.token = token;
    }

    /** Whether the server has begun to move somebody. */
    boolean move(String person, String location, String extension) throws IOException, InterruptedException {
        return ask(person, location, extension, false).statusCode() == 201;
    }

    /** What the server says to a move that is not made. */
    String tryOut(String person, String location, String extension) throws IOException, InterruptedException {
        return ask(person, location, extension, true).body();
    }

    private HttpResponse<String> ask(String person, String location, String extension, boolean validate)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(MOVES))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("""
                        {"usersList": [{"locationId": "%s", "validate": %s,
                                        "users": [{"userId": "%s", "extension": "%s"}]}]}"""
                        .formatted(location, validate, person, extension)))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        return answer.statusCode() == BUSY ? http.send(request, BodyHandlers.ofString()) : answer;
    }
}
