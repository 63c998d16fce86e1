/**
 * Text for people: tables, wrapped lines, colour and progress, never wider than the terminal. Start at {@link
 * io.hexline.cli.terminal.Terminal}. Knows nothing of Hexline.
 */
package io.hexline.cli.terminal;
