/**
 * Ids and plain values: what the things of the domain are named by, and reached under. They know nothing of the things, so
 * that every package can use them. Each is built by its constructor, which throws for a malformed text, or by its {@code
 * parse}, which says what was wrong. Start at {@link io.hexline.domain.value.Syntax}.
 */
package io.hexline.domain.value;
