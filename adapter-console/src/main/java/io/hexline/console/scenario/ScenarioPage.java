package io.hexline.console.scenario;

import static io.hexline.console.page.Menu.CODES;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Streams;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Frame;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a scenario starts from, what is asked, and what has to be answered.
 *
 * @param file as the project has it
 * @param about what it is about, in a sentence
 * @param shown the code that it shows as it stands; empty where only its variants show any
 */
public record ScenarioPage(
        Frame frame,
        String file,
        String about,
        Optional<ShownCode> shown,
        Start start,
        List<Exchange> exchanges,
        List<Variant> variants) {

    static ScenarioPage of(ScenarioFile file, Visitor visitor) {
        JsonNode json = file.json();
        List<JsonNode> steps = Streams.stream(json.path("steps")).toList();
        Optional<ShownCode> shown = ShownCode.of(json);
        return new ScenarioPage(
                Frame.of("Scenario", CODES, visitor),
                file.path(),
                json.path("about").textValue(),
                shown,
                Start.of(json),
                IntStream.range(0, steps.size())
                        .mapToObj(index -> Exchange.of(index + 1, steps.get(index)))
                        .toList(),
                variants(json, shown));
    }

    /** Where several show a code, links to it lead to the first. */
    private static List<Variant> variants(JsonNode json, Optional<ShownCode> shown) {
        Set<String> taken = new HashSet<>();
        shown.ifPresent(code -> taken.add(code.key()));
        List<Variant> variants = new ArrayList<>();
        json.path("variants").forEach(variant -> variants.add(Variant.of(variants.size() + 1, variant)));
        return variants.stream()
                .map(variant -> variant.shown()
                        .map(ShownCode::key)
                        .filter(taken::add)
                        .map(variant::at)
                        .orElse(variant))
                .toList();
    }
}
