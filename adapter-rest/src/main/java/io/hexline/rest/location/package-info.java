/**
 * Locations, and what calling is like there. Start at {@link io.hexline.rest.location.ListLocationsOperation} and
 * {@link io.hexline.rest.location.GetCallingLocationOperation}.
 */
package io.hexline.rest.location;
