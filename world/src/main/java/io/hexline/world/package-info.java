/**
 * What there is at one moment, on both sides of the ports: what a store holds, and what the simulated collaborators know.
 * Every store and the simulation can be filled with it. It needs the application only. Start at {@link
 * io.hexline.world.World}.
 */
package io.hexline.world;
