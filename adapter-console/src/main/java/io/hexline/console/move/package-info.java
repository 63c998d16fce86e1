/** Moves of users to other locations: jobs, new ones, and plans for whole locations. Start at {@link io.hexline.console.move.Moves}. */
package io.hexline.console.move;
