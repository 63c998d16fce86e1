/**
 * The shape of the house, as rules over the compiled classes. Each {@link io.hexline.bootstrap.architecture.Law} holds
 * for the real house and is broken by a class of the fixtures, which are a small house of the same shape.
 */
package io.hexline.bootstrap.architecture;
