/**
 * Recordings of browsers: HAR files (HTTP Archive). {@link io.hexline.har.HarRecordings} answers to the port; {@code
 * reading} reads files of any size in one pass, {@code kept} knows what may be shown, {@code secret} what is nobody's
 * business, {@code supportcase} writes what support asks for.
 */
package io.hexline.har;
