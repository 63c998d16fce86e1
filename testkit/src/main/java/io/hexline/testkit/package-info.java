/**
 * What tests of a {@link io.hexline.application.Host} need: a {@link io.hexline.testkit.Population} to fill it with,
 * builders whose names start with an article, and a clock, ids, an executor and failing ports that tests control.
 *
 * <p>Whoever writes an adapter runs the contracts in {@link io.hexline.testkit.contract} on it.
 */
package io.hexline.testkit;
