package io.hexline.console.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.google.common.collect.Streams;
import io.hexline.console.world.FaultRow;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is otherwise than before.
 *
 * @param where in the world or in a request
 * @param value what is there; empty where something is taken away
 */
public record Difference(String where, String value) {

    private static final Splitter SEGMENTS = Splitter.on('/').omitEmptyStrings();
    private static final String DEEPER = " › ";

    /** The facts and the faults that a scenario or a variant brings. */
    static List<Difference> ofWorld(JsonNode json) {
        return Stream.concat(
                        all(json.path("changes")).map(change -> of(names(change).skip(1), change)),
                        all(json.path("faults")).map(Difference::ofFault))
                .toList();
    }

    /** What a variant sends otherwise. */
    static List<Difference> ofRequests(JsonNode json) {
        return all(json.path("requests")).map(Difference::ofRequest).toList();
    }

    private static Difference ofRequest(JsonNode change) {
        int index = Integer.parseInt(names(change).findFirst().orElseThrow());
        return of(
                Stream.concat(Stream.of("Request " + (index + 1)), names(change).skip(1)), change);
    }

    private static Difference ofFault(JsonNode fault) {
        FaultRow row = FaultRow.of(0, fault.toString());
        return new Difference("Fault of " + row.system(), row.what() + ", " + row.when());
    }

    private static Difference of(Stream<String> where, JsonNode change) {
        JsonNode value = change.path("set");
        return new Difference(where.collect(Collectors.joining(DEEPER)), value.isMissingNode() ? "" : value.toString());
    }

    /** The segments of its JSON Pointer. */
    private static Stream<String> names(JsonNode change) {
        return SEGMENTS.splitToStream(change.path("at").textValue())
                .map(segment -> segment.replace("~1", "/").replace("~0", "~"));
    }

    private static Stream<JsonNode> all(JsonNode list) {
        return Streams.stream(list);
    }
}
