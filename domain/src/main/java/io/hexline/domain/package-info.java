/**
 * The provisioning core: who may call, with which license, from which location, on which number, through which carrier.
 *
 * <p>Each package is a concept of the field. All types are immutable values; decisions are pure functions over them. No
 * type here knows of a port, a clock, chance, HTTP or a store. To read the domain, start at {@link
 * io.hexline.domain.code.Code}, then {@link io.hexline.domain.move.MoveRule}.
 */
package io.hexline.domain;
