package io.hexline.bootstrap.console;

import com.google.common.net.UrlEscapers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a browser does with the console, without drawing anything; each page leads from its codes to what they mean. */
final class Browser {

    private static final String BOUNDARY = "----of-a-test";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(Redirect.NORMAL)
            .build();
    private final URI server;
    private Optional<String> pageOf = Optional.empty();

    Browser(URI server) {
        this.server = server;
    }

    HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server.resolve(path)));
    }

    /** What it has of the session. */
    String session() {
        return cookies.getCookieStore().getCookies().get(0).getValue();
    }

    /** Says, as browsers do, that a page of the server sends what is sent from now on. */
    void sayingWhereItIs() {
        pageOf = Optional.of("same-origin");
    }

    HttpResponse<String> submit(String path, Map<String, String> form) throws IOException, InterruptedException {
        return submitAll(path, form, "none");
    }

    /** A form with a field that has several values, such as boxes that are checked. */
    HttpResponse<String> submitAll(String path, Map<String, String> form, String field, String... values)
            throws IOException, InterruptedException {
        String body = Stream.concat(
                        form.entrySet().stream().map(one -> pair(one.getKey(), one.getValue())),
                        Stream.of(values).map(value -> pair(field, value)))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String pair(String field, String value) {
        return UrlEscapers.urlFormParameterEscaper().escape(field) + "="
                + UrlEscapers.urlFormParameterEscaper().escape(value);
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        pageOf.ifPresent(site -> request.header("Sec-Fetch-Site", site));
        HttpResponse<String> page = client.send(request.build(), BodyHandlers.ofString());
        CodeLinks.expect(page.uri().getPath(), page.body());
        return page;
    }

    /** As it comes over the line. */
    HttpResponse<byte[]> packed(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .header("Accept-Encoding", "gzip")
                .build();
        return client.send(request, BodyHandlers.ofByteArray());
    }

    /** What is read while it comes. */
    HttpResponse<InputStream> follow(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(server.resolve(path)).build(), BodyHandlers.ofInputStream());
    }

    HttpResponse<String> signIn(String token) throws IOException, InterruptedException {
        return submit("/console/sign-in", Map.of("token", token, "to", "/console/users"));
    }

    /** The hidden fields of a page. */
    static Map<String, String> hidden(HttpResponse<String> page) {
        Map<String, String> fields = new HashMap<>();
        HIDDEN.matcher(page.body())
                .results()
                .forEach(field -> fields.put(
                        field.group(1), field.group(2).replace("&#34;", "\"").replace("&amp;", "&")));
        return fields;
    }

    /** The key of the forms of somebody's session, in another browser. */
    static String keyOf(String token, URI server) throws IOException, InterruptedException {
        return key(new Browser(server).signIn(token));
    }

    /** The hidden field of the forms on a page. */
    static String key(HttpResponse<String> page) {
        Matcher found = KEY.matcher(page.body());
        if (!found.find()) {
            throw new AssertionError("No form on " + page.uri());
        }
        return found.group(1);
    }

    /** A form with a file, which stands last; without a name, none was chosen. */
    HttpResponse<byte[]> upload(String path, Map<String, String> fields, String name, byte[] content)
            throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((field, value) -> part(body, "name=\"" + field + "\"", value.getBytes(StandardCharsets.UTF_8)));
        part(body, "name=\"file\"; filename=\"" + name + "\"", content);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
        pageOf.ifPresent(site -> request.header("Sec-Fetch-Site", site));
        HttpResponse<byte[]> page = client.send(request.build(), BodyHandlers.ofByteArray());
        CodeLinks.expect(page.uri().getPath(), new String(page.body(), StandardCharsets.UTF_8));
        return page;
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> post(String path, String mediaType, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", mediaType)
                .POST(BodyPublishers.ofString(body)));
    }
}
