/**
 * Locations: the sites of an organization from which people call, and what calling is like there. The published
 * messages call a location a "group". Start at {@link io.hexline.domain.location.Location}.
 */
package io.hexline.domain.location;
