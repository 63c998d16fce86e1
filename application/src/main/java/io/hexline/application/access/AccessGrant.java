package io.hexline.application.access;

import java.time.Instant;

/**
 * An access token that an integration was given.
 *
 * @param token all that is kept of it
 * @param expires from when on it is not valid any more
 */
public record AccessGrant(SecretHash token, String clientId, Instant expires) {}
