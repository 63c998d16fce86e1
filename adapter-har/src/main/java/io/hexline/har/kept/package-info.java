/**
 * What of a recording may be shown to others: known words, ids, sentences that were looked through. Everything else is
 * named by its {@link io.hexline.har.kept.Kind} and length. Start at {@link io.hexline.har.kept.Prose}.
 */
package io.hexline.har.kept;
