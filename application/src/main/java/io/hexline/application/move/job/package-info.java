/**
 * Jobs in the background: who goes when, with whom, and what becomes of whom. Start at {@link
 * io.hexline.application.move.job.MoveJobRunner}.
 */
package io.hexline.application.move.job;
