/**
 * What is nobody else's business: tokens, passwords, keys, cookies. {@link io.hexline.har.secret.Redactor} blanks them out
 * by where they stand and what they look like; {@link io.hexline.har.secret.Fingerprints} remembers them, so that they are
 * found wherever else they stand; {@link io.hexline.har.secret.Inspection} looks through what was written. Start at
 * {@code Redactor}.
 */
package io.hexline.har.secret;
