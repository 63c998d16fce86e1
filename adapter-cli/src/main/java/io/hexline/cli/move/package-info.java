/** The commands that check and start moves: {@code move validate} and {@code move start}. */
package io.hexline.cli.move;
