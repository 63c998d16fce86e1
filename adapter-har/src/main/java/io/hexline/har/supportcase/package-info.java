/**
 * A folder for support: {@code case.md}, the responses in question, and of the recording what support needs. It is made
 * beside its place and moved there when it has been looked through. Start at {@link io.hexline.har.supportcase.HarCase}.
 */
package io.hexline.har.supportcase;
