/**
 * Carrying out moves of users who go together: what is done outside, step by step, each step with the one that undoes it,
 * and what is to be written then. Start at {@link io.hexline.application.move.saga.MoveGroup}.
 */
package io.hexline.application.move.saga;
