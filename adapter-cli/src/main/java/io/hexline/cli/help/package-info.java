/** What the program says of itself: help that fits any terminal, its version, completion for shells. */
package io.hexline.cli.help;
