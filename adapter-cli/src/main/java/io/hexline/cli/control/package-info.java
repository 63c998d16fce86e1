/**
 * The commands that control a server while it runs: a subcommand for each thing that can be controlled. Start at {@link
 * io.hexline.cli.control.ControlCommand}.
 */
package io.hexline.cli.control;
