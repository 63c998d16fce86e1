package io.hexline.conformance.expectation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * What a server answered.
 *
 * @param headers names in lower case; the first value of each
 * @param body missing where there is none, or none that is JSON; a table is an array with an object a row
 */
public record Answer(int status, Map<String, String> headers, JsonNode body) {}
