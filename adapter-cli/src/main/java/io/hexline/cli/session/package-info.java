/**
 * What the commands work on: {@link io.hexline.cli.session.Sessions} opens a simulated world, {@link
 * io.hexline.cli.session.Session} is one that is open. Whoever wires the program implements both.
 */
package io.hexline.cli.session;
