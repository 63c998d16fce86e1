package io.hexline.console.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A request, and the answer that it has to get.
 *
 * @param who whose token it comes with; empty for the world's first
 * @param sent the headers and the body; empty where there are none
 * @param until what the body of the answer has to hold before the request is no longer repeated; empty where it is sent
 *     once
 */
public record Exchange(int number, String method, String path, String who, String sent, String until, Answer answer) {

    /**
     * What comes back.
     *
     * @param codes all that it holds, and no others
     * @param held the headers and the part of the body that it has to hold; empty where any is right
     */
    public record Answer(int step, int status, List<Said> codes, String held) {

        static Answer of(int step, JsonNode expect) {
            return new Answer(
                    step,
                    expect.path("status").asInt(200),
                    Said.in(expect),
                    lines(expect.path("headers"), pretty(expect.path("body"))));
        }
    }

    static Exchange of(int number, JsonNode json) {
        boolean polls = json.has("await");
        JsonNode request = json.path(polls ? "await" : "send");
        return new Exchange(
                number,
                request.path("method").asText("GET"),
                request.path("path").textValue(),
                who(request.path("token").asText("")),
                lines(request.path("headers"), pretty(request.path(request.has("text") ? "text" : "body"))),
                pretty(request.path("until")),
                Answer.of(number, json.path("expect")));
    }

    private static String who(String token) {
        return switch (token) {
            case "", "null" -> "";
            case "none" -> "without a token";
            default -> "with the token " + token;
        };
    }

    private static String lines(JsonNode headers, String body) {
        return Stream.concat(
                        headers.properties().stream()
                                .map(header -> header.getKey() + ": "
                                        + header.getValue().asText()),
                        Stream.of(body).filter(text -> !text.isEmpty()))
                .collect(Collectors.joining("\n"));
    }

    private static String pretty(JsonNode json) {
        return json.isMissingNode() ? "" : json.isTextual() ? json.textValue() : json.toPrettyString();
    }
}
