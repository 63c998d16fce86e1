/**
 * What tests of a {@link io.hexline.application.Host} or a part of one need: builders whose names start with an article,
 * of which {@link io.hexline.testkit.AWorld} makes what a host holds at first; {@link io.hexline.testkit.WorldBuilder}, which
 * makes a world of names; and a clock, ids, an executor and failing ports that tests control.
 *
 * <p>Whoever writes an adapter runs the contracts in {@link io.hexline.testkit.contract} on it.
 */
package io.hexline.testkit;
