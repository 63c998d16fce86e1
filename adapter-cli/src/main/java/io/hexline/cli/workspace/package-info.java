/**
 * What the commands work on: {@link io.hexline.cli.workspace.Workspace} opens a simulated world, {@link
 * io.hexline.cli.workspace.Session} is one that is open. Whoever wires the program implements both.
 */
package io.hexline.cli.workspace;
