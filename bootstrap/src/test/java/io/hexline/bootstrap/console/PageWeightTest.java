package io.hexline.bootstrap.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.snapshot.Snapshots;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What comes over the line, each kind of page once: packed, and with all that it is drawn with. */
class PageWeightTest {

    private static final int MOST_BYTES = 50_000;
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/console/[^\"#]+)\"");
    private static final String ASSETS = "/console/assets/";
    private static final Pattern FILE = Pattern.compile(".*/[a-z-]+\\.(csv|json)(\\?.*)?");

    private final RestServer server = new Assembly(Snapshots.sample()).serve(WholeConsole.on(RestSettings.defaults()));
    private final Browser browser = new Browser(server.address());
    private final Map<String, Integer> weights = new TreeMap<>();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void noPageIsHeavy() throws IOException, InterruptedException {
        browser.signIn("larkspur-full-administrator");
        Deque<String> ahead = new ArrayDeque<>(Set.of("/console/users"));
        Set<String> seen = new HashSet<>();
        while (!ahead.isEmpty()) {
            String path = ahead.removeFirst();
            int weight = 0;
            for (String link : (Iterable<String>) links(path)::iterator) {
                if (link.startsWith(ASSETS)) {
                    weight += browser.packed(link).body().length;
                } else if (!FILE.matcher(link).matches() && seen.add(kind(link))) {
                    ahead.add(link);
                }
            }
            weights.merge(path, weight, Integer::sum);
        }
        assertTrue(weights.size() > 15, weights::toString);
        assertTrue(weights.values().stream().allMatch(weight -> weight < MOST_BYTES), weights::toString);
    }

    private Stream<String> links(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> page = browser.packed(path);
        assertEquals(200, page.statusCode(), path);
        weights.put(path, page.body().length);
        String text = new String(
                new GZIPInputStream(new ByteArrayInputStream(page.body())).readAllBytes(), StandardCharsets.UTF_8);
        return LINK.matcher(text)
                .results()
                .map((MatchResult link) -> link.group(1).replace("&amp;", "&"));
    }

    /** Its path, without which thing it is about. */
    private static String kind(String link) {
        return link.replaceFirst("\\?.*", "").replaceAll("/(?![a-z-]+(/|$))[^/]+", "/one");
    }
}
