/**
 * Requests that nobody means well with: {@link io.hexline.bootstrap.hostile.HostileRequestsTest} breaks them as HTTP and
 * JSON, {@link io.hexline.bootstrap.hostile.SchemaRequestsTest} in what they say, {@link
 * io.hexline.bootstrap.hostile.HostileConversationsTest} as bytes, from several clients at once.
 */
package io.hexline.bootstrap.hostile;
