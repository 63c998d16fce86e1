/**
 * What others are told, written down: {@link io.hexline.application.command.Command}. With the entries of the outbox and
 * the leases, it is what lets a change survive the process that makes it. Decision 10 tells how.
 */
package io.hexline.application.command;
