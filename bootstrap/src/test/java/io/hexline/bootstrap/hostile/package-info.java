/**
 * Requests that nobody means well with: {@link io.hexline.bootstrap.hostile.HostileRequestsTest} breaks them as HTTP and
 * JSON, {@link io.hexline.bootstrap.hostile.SchemaRequestsTest} in what they say.
 */
package io.hexline.bootstrap.hostile;
