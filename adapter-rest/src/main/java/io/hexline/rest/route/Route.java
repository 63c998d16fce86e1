package io.hexline.rest.route;

import io.hexline.rest.problem.Envelope;

/**
 * One line of the table.
 *
 * @param path a template such as {@code /v1/people/{personId}}; a trailing slash in a request makes no difference
 * @param envelope the form of refusals
 */
public record Route(String method, String path, Envelope envelope, Entry entry) {}
