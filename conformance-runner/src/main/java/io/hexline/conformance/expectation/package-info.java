/**
 * Comparing an answer with what a scenario expects of it. The placeholders and rules are described in {@code
 * conformance/README.md}. Knows JSON only. Start at {@link io.hexline.conformance.expectation.Expectation}.
 */
package io.hexline.conformance.expectation;
