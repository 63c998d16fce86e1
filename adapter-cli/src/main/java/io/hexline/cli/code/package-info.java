/** The command that explains codes: {@code codes}. */
package io.hexline.cli.code;
