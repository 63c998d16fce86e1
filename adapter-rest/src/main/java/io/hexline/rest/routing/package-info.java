/**
 * Trunks, route groups, and what uses them. Start at {@link io.hexline.rest.routing.CreateTrunkOperation}; no password goes
 * further than {@link io.hexline.rest.routing.TrunkFields}.
 */
package io.hexline.rest.routing;
