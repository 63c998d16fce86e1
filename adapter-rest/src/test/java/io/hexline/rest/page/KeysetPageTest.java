package io.hexline.rest.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.vavr.control.Either;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysetPageTest {

    private static final PageSize SIZE = new PageSize(2, 3);

    private final TreeSet<String> list = new TreeSet<>(List.of("a", "b", "c/\u00e9", "d", "e"));

    @Test
    void linksLeadThroughTheWholeList() {
        assertEquals(
                List.of("[a, b]", "[c/\u00e9, d]", "[e]"), follow("http://host:1/list?name=x%26y&max=2", () -> {}));
    }

    @Test
    void nothingIsMissedOrToldTwiceWhileElementsComeAndGo() {
        assertEquals(List.of("[a, b]", "[c/\u00e9, d]", "[e]"), follow("http://host:1/list?max=2", () -> {
            list.remove("a");
            list.add("0");
        }));
    }

    @Test
    void keepsTheOtherParametersAndTheNameOfTheServer() {
        String next = ask("http://example.com/list?name=x%26y&max=1").headers().get("Link");

        assertTrue(next.startsWith("<http://example.com/list?name=x%26y&max=1&cursor="), next);
        assertTrue(next.endsWith(">; rel=\"next\""), next);
    }

    @Test
    void aPageIsNoLongerThanTheLongest() {
        assertEquals("[a, b]", text(ask("http://host/list")));
        assertEquals("[a, b, c/\u00e9]", text(ask("http://host/list?max=9999")));
        assertEquals(
                Optional.empty(), next(ask("http://host/list?max=3&cursor=YQ")).filter(link -> link.isBlank()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"max=0", "max=-1", "max=many", "cursor=%25%25", "cursor=YWI"})
    void refusesWhatIsNoPage(String query) {
        assertEquals(
                400,
                KeysetPage.of(request("http://host/list?" + query).query(), SIZE, key -> Optional.empty())
                        .getLeft()
                        .status());
    }

    private List<String> follow(String address, Runnable meanwhile) {
        List<String> pages = new ArrayList<>();
        Optional<String> next = Optional.of(address);
        while (next.isPresent()) {
            Answer answer = ask(next.get());
            pages.add(text(answer));
            next = next(answer);
            meanwhile.run();
        }
        return pages;
    }

    private Answer ask(String address) {
        Call.Request request = request(address);
        KeysetPage<String> page =
                KeysetPage.of(request.query(), SIZE, Optional::of).get();
        List<String> found = list.tailSet(page.after().orElse(""), page.after().isEmpty()).stream()
                .limit(page.max() + 1L)
                .toList();
        return page.answer(request, found, key -> key, List::toString);
    }

    private static Optional<String> next(Answer answer) {
        return Optional.ofNullable(answer.headers().get("Link")).map(link -> link.substring(1, link.indexOf('>')));
    }

    private static String text(Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8).replace("\"", "");
    }

    private static Call.Request request(String address) {
        URI uri = URI.create(address);
        Map<String, String> query = new LinkedHashMap<>();
        for (String part : Optional.ofNullable(uri.getRawQuery()).orElse("").split("&")) {
            String[] pair = (part + "= ").split("=");
            query.put(
                    pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8).strip());
        }
        return new Call.Request(
                uri.getScheme() + "://" + uri.getRawAuthority(),
                uri.getPath(),
                "id",
                Map.of(),
                query,
                Either.right(JsonNodeFactory.instance.objectNode()));
    }
}
