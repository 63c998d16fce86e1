/**
 * What all commands share: their options, the session that they run in, and how their answer gets out. Start at {@link
 * io.hexline.cli.command.SessionCommand}.
 */
package io.hexline.cli.command;
