package io.hexline.conformance.expectation;

/**
 * One difference between an answer and what was expected of it.
 *
 * @param where the part of the answer: {@code status}, {@code errors}, or a path such as {@code /response/usersList}
 */
public record Mismatch(String where, String expected, String actual) {}
