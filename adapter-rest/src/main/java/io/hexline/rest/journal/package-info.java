/**
 * What was asked lately, and what was answered. Free of HTTP's server; start at {@link
 * io.hexline.rest.journal.Journal}.
 */
package io.hexline.rest.journal;
