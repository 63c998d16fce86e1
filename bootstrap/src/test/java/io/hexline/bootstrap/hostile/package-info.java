/** Requests that nobody means well with. Start at {@link io.hexline.bootstrap.hostile.HostileRequestsTest}. */
package io.hexline.bootstrap.hostile;
