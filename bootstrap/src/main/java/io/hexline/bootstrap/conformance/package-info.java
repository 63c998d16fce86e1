/**
 * {@code hexline conform}: runs conformance scenarios, which are data and described in {@code conformance/README.md}.
 * Start at {@link io.hexline.bootstrap.conformance.ConformCommand}.
 */
package io.hexline.bootstrap.conformance;
