/**
 * Reads HAR files token by token: calls are handed over one by one, with what is not kept of them for long. Start at
 * {@link io.hexline.har.reading.HarReader}. Source: HTTP Archive 1.1 and 1.2, and what Chromium, Firefox and Safari add or
 * leave out.
 */
package io.hexline.har.reading;
