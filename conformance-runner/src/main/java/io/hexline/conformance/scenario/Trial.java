package io.hexline.conformance.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * A scenario as it is run once: as it stands, or one of its variants.
 *
 * @param name the variant's; {@link #BASE} for the scenario itself
 * @param code the code that this run is to show
 * @param differences how many facts, faults and parts of requests set it apart from the scenario; 0 for the scenario
 * @param world the snapshot that the server starts with
 */
public record Trial(String name, Optional<String> code, int differences, JsonNode world, List<Step> steps) {

    static final String BASE = "as it stands";
}
