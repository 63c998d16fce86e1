/**
 * Operations, free of HTTP: what they get and what they give. Depends on the application, {@code json}, {@code id} and
 * {@code problem}; start at {@link io.hexline.rest.call.Operation}.
 */
package io.hexline.rest.call;
