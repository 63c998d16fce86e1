/** Locations: what can be done about them, and how the store has them. Start at {@link io.hexline.application.location.CreateLocation}. */
package io.hexline.application.location;
