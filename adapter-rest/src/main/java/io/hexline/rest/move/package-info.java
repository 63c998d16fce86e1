/**
 * Moves of users: validated, started, watched and stopped. Start at {@link io.hexline.rest.move.MoveUsersOperation}.
 */
package io.hexline.rest.move;
