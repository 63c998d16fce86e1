/** The command that finds out what went wrong in a browser's recording: {@code har}. */
package io.hexline.cli.troubleshooting;
