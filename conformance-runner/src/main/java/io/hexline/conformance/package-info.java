/**
 * Conformance scenarios, which are data and described in {@code conformance/README.md}: found, read, run against any
 * server, and reported. Knows HTTP and JSON, and nothing of Hexline. Start at {@link io.hexline.conformance.Suite}.
 */
package io.hexline.conformance;
