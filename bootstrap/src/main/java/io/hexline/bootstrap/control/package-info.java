/**
 * A server whose world, clock and faults can be changed while it runs, over HTTP and from within the process. Start at
 * {@link io.hexline.bootstrap.control.ControlledServer}.
 */
package io.hexline.bootstrap.control;
