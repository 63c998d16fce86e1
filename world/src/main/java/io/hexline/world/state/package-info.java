/**
 * Where simulated collaborators keep what they know: tables of keys and values, in the memory of one process or in a
 * database that several share. Start at {@link io.hexline.world.state.StateStore}.
 */
package io.hexline.world.state;
