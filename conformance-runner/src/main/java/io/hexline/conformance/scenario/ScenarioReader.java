package io.hexline.conformance.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.conformance.expectation.Placeholders;
import io.hexline.conformance.json.JsonFile;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads scenario files. */
public final class ScenarioReader {

    private static final String SAMPLE = "sample";

    private final JsonNode sample;

    /** A reader for which the snapshot called {@code sample} is this one. */
    public ScenarioReader(JsonNode sample) {
        this.sample = sample;
    }

    /** The scenario of a file, or everything that is wrong with it, each with its path. */
    public Either<List<String>, Scenario> read(Path file) {
        return JsonFile.read(file).mapLeft(List::of).flatMap(json -> {
            List<String> mistakes = new ArrayList<>(ScenarioSchema.mistakes(json));
            mistakes.addAll(Placeholders.unknownIn("/steps", json.path("steps")));
            mistakes.addAll(Placeholders.unknownIn("/variants", json.path("variants")));
            return mistakes.isEmpty() ? scenario(file, json) : Either.left(mistakes);
        });
    }

    private Either<List<String>, Scenario> scenario(Path file, JsonNode json) {
        return snapshot(file, json.get("snapshot"))
                .mapLeft(problem -> List.of("/snapshot: " + problem))
                .flatMap(world -> {
                    List<String> mistakes = new ArrayList<>();
                    List<Trial> trials = new TrialBuilder(json, world, mistakes).trials();
                    return mistakes.isEmpty() ? Either.right(new Scenario(file, trials)) : Either.left(mistakes);
                });
    }

    private Either<String, JsonNode> snapshot(Path file, JsonNode named) {
        if (named.isObject()) {
            return Either.right(named);
        }
        return SAMPLE.equals(named.textValue())
                ? Either.right(sample)
                : JsonFile.read(file.resolveSibling(named.textValue()));
    }
}
