package io.hexline.bootstrap.hostile;

import io.hexline.bootstrap.access.DocumentedOperation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A request as bytes, made of a good one in which something is not as it should be. */
record HostileRequest(String text) {

    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE");
    private static final List<String> PARAMETERS = List.of(
            "orgId", "max", "start", "cursor", "id", "email", "callingData", "locationId", "displayName", "unknown");
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json;charset=utf-8",
            "application/json;charset=utf-16",
            "text/xml",
            "*/*",
            "");
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");
    private static final Pattern VALUE = Pattern.compile("(?<=[:\\[, ])(\"[^\"]*\"|true|false|\\d+)");

    static HostileRequest of(DocumentedOperation operation, List<Map<String, String>> ids, String token, Junk junk) {
        String method = junk.oneIn(10) ? junk.of(METHODS) : operation.method();
        String body = body(operation, junk.of(ids), junk);
        String version = junk.oneIn(50) ? " HTTP/3.1" : " HTTP/1.1";
        StringBuilder text = new StringBuilder(method + " " + path(operation, junk.of(ids), junk)
                + query(junk.of(ids), junk) + version + "\r\nHost: localhost\r\nConnection: close\r\n");
        if (!junk.oneIn(20)) {
            text.append("Authorization: Bearer ").append(token).append("\r\n");
        }
        if (junk.oneIn(4)) {
            text.append(header(junk)).append("\r\n");
        }
        if (!body.isEmpty()) {
            text.append("Content-Type: ")
                    .append(junk.oneIn(8) ? junk.of(TYPES) : "application/json")
                    .append("\r\n");
            text.append("Content-Length: ").append(body.length()).append("\r\n");
        }
        return new HostileRequest(text + "\r\n" + body);
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String path(DocumentedOperation operation, Map<String, String> ids, Junk junk) {
        String template = operation.operation().split(" ")[1];
        String path = VARIABLE.matcher(template)
                .replaceAll(variable -> Matcher.quoteReplacement(
                        junk.oneIn(2)
                                ? junk.text()
                                : ids.getOrDefault(variable.group().replaceAll("[{}]", ""), "x")));
        return switch (junk.random().nextInt(20)) {
            case 0 -> path + "/" + junk.text();
            case 1 -> path.replace("/v1/", "/v1/x/../");
            case 2 -> path.replaceFirst("/", "//");
            case 3 -> path.replaceFirst("v1", "V1");
            default -> path;
        };
    }

    private static String query(Map<String, String> ids, Junk junk) {
        StringBuilder query = new StringBuilder("?");
        while (junk.oneIn(2) && query.length() < 5_000) {
            String value = junk.oneIn(3) ? ids.get("orgId") : junk.text();
            query.append(junk.of(PARAMETERS)).append('=').append(value).append('&');
        }
        return query.toString();
    }

    private static String body(DocumentedOperation operation, Map<String, String> ids, Junk junk) {
        String good = operation.body(ids);
        return switch (junk.random().nextInt(8)) {
            case 0 -> junk.json();
            case 1 -> good.substring(0, junk.random().nextInt(good.length() + 1));
            case 2 -> "{\"" + junk.bytes() + "\":" + junk.json() + "}";
            default ->
                VALUE.matcher(good)
                        .replaceAll(value -> Matcher.quoteReplacement(junk.oneIn(3) ? junk.json() : value.group()));
        };
    }

    private static String header(Junk junk) {
        return switch (junk.random().nextInt(7)) {
            case 0 -> "TrackingID: " + junk.bytes();
            case 1 -> "TrackingID: x\r\nSet-Cookie: stolen=1";
            case 2 -> "X-Forwarded-Host: evil.example\r\nForwarded: host=evil.example";
            case 3 -> "Accept-Encoding: " + junk.of(List.of("gzip;q=x", "br, *;q=0", "identity;q=0"));
            case 4 -> "Authorization: Bearer larkspur-full-administrator";
            case 5 -> "Content-Encoding: " + junk.of(List.of("gzip", "br", "gzip, gzip"));
            default -> "X-Junk: " + "y".repeat(junk.random().nextInt(10_000));
        };
    }
}
