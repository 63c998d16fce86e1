package io.hexline.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From page to page along the links, each kind of page once. */
@ExtendWith(InChromium.class)
class EveryPageTest {

    private static final String LINKS =
            "() => [...document.querySelectorAll('a[href]')].filter(a => !a.download).map(a => a.href)";

    @Test
    @WithStory
    void everybodyCanUseEveryPage(Screen screen) {
        screen.open("/console/sign-in");
        List<String> findings = new ArrayList<>(new Look(screen.page()).findings("sign-in"));
        screen.signIn(Screen.FULL);
        walk(screen, name -> findings.addAll(new Look(screen.page()).findings(name)));
        assertEquals(List.of(), findings);
    }

    @ParameterizedTest
    @ValueSource(strings = {Screen.OF_USERS, Screen.READING})
    void nobodyIsLedToAPageThatIsNotForThem(String token, Screen screen) {
        screen.signIn(token);
        walk(screen, name -> {});
    }

    private static void walk(Screen screen, Consumer<String> look) {
        Deque<String> ahead = new ArrayDeque<>(List.of("/console/", "/console/elsewhere"));
        Set<String> seen = new HashSet<>(Set.of("console", "console-elsewhere"));
        while (!ahead.isEmpty()) {
            String path = ahead.removeFirst();
            Response response = screen.page().navigate(path);
            assertEquals(path.endsWith("elsewhere") ? 404 : 200, response.status(), path);
            look.accept(name(URI.create(screen.page().url())));
            ((List<?>) screen.page().evaluate(LINKS))
                    .stream()
                            .map(link -> URI.create(link.toString()))
                            .filter(link -> link.getPath().matches("/console/[^.]*|/console/(codes|scenarios)/.*"))
                            .filter(link -> seen.add(name(link)))
                            .forEach(link -> ahead.add(link.getRawPath() + query(link)));
        }
    }

    private static String query(URI link) {
        return link.getRawQuery() == null ? "" : "?" + link.getRawQuery();
    }

    /** The kind of a page: its path, without which thing it is about. */
    private static String name(URI link) {
        return Arrays.stream(link.getPath().substring(1).split("/"))
                .map(part -> part.matches("[a-z-]+") ? part : "one")
                .collect(Collectors.joining("-"));
    }
}
