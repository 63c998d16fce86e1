/**
 * A server whose world, clock and faults can be changed while it runs, over HTTP and from within the process. Start at
 * {@link io.hexline.server.control.ControlledServer}.
 */
package io.hexline.server.control;
