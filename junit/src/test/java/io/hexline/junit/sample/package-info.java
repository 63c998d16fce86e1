/** Tests that other tests run, by an engine of their own: some of them fail, as they should. */
package io.hexline.junit.sample;
