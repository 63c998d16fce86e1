package io.hexline.console.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Streams;
import io.hexline.console.scenario.Exchange.Answer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The scenario again, with something different.
 *
 * @param anchor where it stands on the page
 * @param title what sets it apart
 * @param shown the code that it shows; empty where it shows none that the scenario does not
 * @param answers those that are others than the scenario's
 */
public record Variant(
        String anchor, String title, Optional<ShownCode> shown, List<Difference> differences, List<Answer> answers) {

    static Variant of(int number, JsonNode json) {
        Optional<ShownCode> shown = ShownCode.of(json);
        String title = json.path("name").asText(shown.map(ShownCode::message).orElse("Variant " + number));
        List<Difference> differences = Stream.concat(
                        Difference.ofWorld(json).stream(), Difference.ofRequests(json).stream())
                .toList();
        List<JsonNode> expected = Streams.stream(json.path("expect")).toList();
        List<Answer> answers = IntStream.range(0, expected.size())
                .filter(index -> !expected.get(index).isNull())
                .mapToObj(index -> Answer.of(index + 1, expected.get(index)))
                .toList();
        return new Variant("variant-" + number, title, shown, differences, answers);
    }

    /** The same where links to its code lead. */
    Variant at(String place) {
        return new Variant(place, title, shown, differences, answers);
    }
}
