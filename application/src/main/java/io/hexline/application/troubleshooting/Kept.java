package io.hexline.application.troubleshooting;

/**
 * What one {@link Keep} has added to a case.
 *
 * @param values how many
 */
public record Kept(Keep keep, int values) {}
