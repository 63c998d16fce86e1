/**
 * The characters of a recording's file: unpacked, decoded, and with no string so long that it would fill the memory.
 * Start at {@link io.hexline.har.source.HarSource}. Knows nothing of recordings.
 */
package io.hexline.har.source;
