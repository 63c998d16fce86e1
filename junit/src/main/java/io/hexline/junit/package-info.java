/**
 * Tests against Hexline, in one process with it: start at {@link io.hexline.junit.Hexline}.
 *
 * <p>It works with Jupiter 5.10 to 6.
 */
package io.hexline.junit;
