/**
 * Scenario files as they are read: checked against their schema, changes applied, variants spelled out. The format is
 * described in {@code conformance/README.md}. Knows JSON only. Start at {@link
 * io.hexline.conformance.scenario.ScenarioReader}.
 */
package io.hexline.conformance.scenario;
