package io.hexline.har.reading;

/** A name and its value, as headers, parameters and cookies are recorded. */
public record Pair(String name, String value) {}
