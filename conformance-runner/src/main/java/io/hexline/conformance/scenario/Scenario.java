package io.hexline.conformance.scenario;

import java.nio.file.Path;
import java.util.List;

/**
 * One scenario file.
 *
 * @param trials the scenario as it stands, then its variants
 */
public record Scenario(Path file, List<Trial> trials) {}
