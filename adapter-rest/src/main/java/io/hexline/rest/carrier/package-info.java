/**
 * The carriers' own accounts, at addresses that are Hexline's own and not the public API's. Start at {@link
 * io.hexline.rest.carrier.ListCarrierAccountsOperation}.
 */
package io.hexline.rest.carrier;
