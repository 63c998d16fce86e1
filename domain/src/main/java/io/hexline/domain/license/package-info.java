/**
 * Licenses, and the decision which of them a user may hold. Start at {@link
 * io.hexline.domain.license.LicenseDecision}; the rules are {@link io.hexline.domain.license.LicenseOperation.OperationRule} (one
 * operation, or one meeting site, by itself), {@link io.hexline.domain.license.PlacementRule} (where a calling license
 * puts its holder, and whether all of a request put it in one place) and {@link io.hexline.domain.license.HoldingRule}
 * (what would be held together).
 */
package io.hexline.domain.license;
