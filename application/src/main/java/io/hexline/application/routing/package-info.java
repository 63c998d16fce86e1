/**
 * How calls leave an organization through its own premises: trunks, and route groups of them. Start at {@link
 * io.hexline.application.routing.ManageTrunks}.
 */
package io.hexline.application.routing;
