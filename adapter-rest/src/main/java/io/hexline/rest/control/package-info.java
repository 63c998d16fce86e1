/**
 * Operating a server that runs: its world as a whole, its clock, what is to go wrong, what was asked, what changes. None of
 * it is of the public API. Start at {@link io.hexline.rest.control.Control}.
 */
package io.hexline.rest.control;
