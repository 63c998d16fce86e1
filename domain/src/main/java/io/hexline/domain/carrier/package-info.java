/**
 * Number carriers, and what their own records say of locations, numbers and accounts. Those records ("CPAPI" in the
 * published messages) are the carrier's and can differ from the organization's inventory. Start at {@link
 * io.hexline.domain.carrier.Carrier}.
 */
package io.hexline.domain.carrier;
