/**
 * The wiring: a world, a host for it, the use cases on the host, and what is driven by them. Start at {@link
 * io.hexline.server.assembly.Assembly}.
 */
package io.hexline.server.assembly;
