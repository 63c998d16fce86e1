/**
 * {@code hexline demo}: the main story, told on a sample organization with real requests to a real server, which
 * whoever assembles the program gives it. {@link io.hexline.demo.Demo} lists the steps; each checks that it came out as
 * told. Start at {@link io.hexline.demo.DemoCommand}.
 */
package io.hexline.demo;
