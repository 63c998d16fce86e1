/**
 * Every collaborator, simulated beside any store: it needs the driven ports of the store and nothing else of it. What the
 * store cannot answer, the simulation cannot either, and says so. Calls fail on demand. Start at {@link
 * io.hexline.simulation.Simulation}.
 */
package io.hexline.simulation;
