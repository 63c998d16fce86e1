/**
 * The commands that check, start and watch moves. {@link io.hexline.cli.move.MoveCommand} names them all; each asks a
 * {@link io.hexline.cli.client.MoveClient}.
 */
package io.hexline.cli.move;
