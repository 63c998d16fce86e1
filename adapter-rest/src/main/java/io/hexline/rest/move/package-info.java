/**
 * Moves of users: validated, started and watched. Start at {@link io.hexline.rest.move.MoveUsersOperation}.
 */
package io.hexline.rest.move;
