package io.hexline.bootstrap.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.bootstrap.project.ProjectFiles;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request as an operation describes it, but for one place or a few.
 *
 * @param target path and parameters
 * @param body empty for none
 */
record SchemaRequest(String method, String target, String body) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");
    private static final int LONGEST = 2_000;

    static SchemaRequest of(DescribedOperation operation, SchemaBodies bodies, Poison poison) {
        Junk junk = bodies.junk();
        String body = operation.body().isMissingNode()
                ? ""
                : poison.in(
                        bodies.value(operation.body(), operation.path()),
                        junk.random().nextInt(4));
        return new SchemaRequest(
                operation.method(), path(operation, bodies, poison) + query(operation, bodies, poison), body);
    }

    /** What starts a job of each kind in the sample: the first is the documentation's own example. */
    static List<SchemaRequest> jobs() {
        String jobs = "/v1/telephony/config/jobs/";
        return List.of(
                new SchemaRequest(
                        "POST",
                        jobs + "person/moveLocation",
                        ProjectFiles.text(ProjectFiles.root().resolve("examples/move-users.json"))),
                new SchemaRequest(
                        "POST",
                        jobs + "numbers/manageNumbers",
                        "{\"operation\":\"MOVE\",\"targetLocationId\":\"5f0278fe-e88c-4337-80eb-dcccb3ee0550\",\"numberList\":"
                                + "[{\"locationId\":\"63715\",\"numbers\":[\"+14085267290\"]}]}"),
                new SchemaRequest("POST", jobs + "locations/deleteCallingLocation", "{\"locationId\":\"63715\"}"),
                new SchemaRequest("PUT", "/v1/telephony/config/locations/63715", "{\"routingPrefix\":\"8123\"}"));
    }

    private static String path(DescribedOperation operation, SchemaBodies bodies, Poison poison) {
        return VARIABLE.matcher(operation.path()).replaceAll(variable -> {
            boolean foreign = variable.group(1).endsWith("Id") && bodies.junk().oneIn(12);
            SampleValues values = foreign ? poison.foreign() : bodies.values();
            return Matcher.quoteReplacement(
                    encoded(values.at(operation.path() + " " + variable.group(1), bodies.junk())));
        });
    }

    private static String query(DescribedOperation operation, SchemaBodies bodies, Poison poison) {
        StringBuilder query = new StringBuilder("?");
        boolean alone = operation.body().isMissingNode();
        for (JsonNode parameter : operation.query()) {
            for (int times = bodies.junk().oneIn(3) ? bodies.junk().oneIn(10) ? 2 : 1 : 0; times > 0; times--) {
                String name = parameter.path("name").textValue();
                String value = bodies.junk().oneIn(alone ? 2 : 8)
                        ? poison.text()
                        : bodies.value(parameter.path("schema"), operation.path() + " " + name)
                                .asText();
                query.append(name).append('=').append(encoded(value)).append('&');
            }
        }
        return query.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    HttpRequest http(URI server, String token) {
        return HttpRequest.newBuilder(server.resolve(target))
                .timeout(Duration.ofSeconds(20))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .build();
    }

    @Override
    public String toString() {
        String text = method + " " + target + "\n" + body;
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
