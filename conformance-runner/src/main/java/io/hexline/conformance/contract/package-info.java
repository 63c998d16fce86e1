/**
 * Documents in OpenAPI to hold answers against: what a server says of itself, and what the public API publishes. Knows
 * JSON only. Start at {@link io.hexline.conformance.contract.Description}.
 */
package io.hexline.conformance.contract;
