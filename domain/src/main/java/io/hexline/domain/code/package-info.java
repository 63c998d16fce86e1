/**
 * The code catalogue: the public contract of everything Hexline can answer with. A code says what happened and what to
 * do about it; the rule that decides whether it happened lives with its subject ({@code move}, {@code license}, {@code
 * onboarding}).
 *
 * <p>Codes are append-only: an id never changes its meaning and is never reused. Start reading at {@link
 * io.hexline.domain.code.Code}. Depends on nothing but the JDK and Guava.
 */
package io.hexline.domain.code;
