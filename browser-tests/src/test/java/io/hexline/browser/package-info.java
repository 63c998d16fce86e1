/**
 * The console in a real browser. {@link io.hexline.browser.InChromium} gives each test a server of its own with the demo's
 * sample, and a {@link io.hexline.browser.Screen} on it; a test plays one story from the first page to the changed state.
 */
package io.hexline.browser;
