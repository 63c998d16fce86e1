/**
 * {@code hexline demo}: the main story, told on the sample with real requests to a real server. {@link
 * io.hexline.bootstrap.demo.Story} lists the steps; each checks that it came out as told. Start at {@link
 * io.hexline.bootstrap.demo.DemoCommand}.
 */
package io.hexline.bootstrap.demo;
