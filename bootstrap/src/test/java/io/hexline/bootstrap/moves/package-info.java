/** Moves of users, carried out on the real services over an in-memory host. Start at {@code Stage}. */
package io.hexline.bootstrap.moves;
