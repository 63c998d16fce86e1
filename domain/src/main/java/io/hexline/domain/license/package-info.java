/**
 * Licenses, and the decision which of them a user may hold. Start at {@link
 * io.hexline.domain.license.LicenseDecision}; the rules are {@link io.hexline.domain.license.OperationRule} (one
 * operation by itself) and {@link io.hexline.domain.license.HoldingRule} (what would be held together).
 */
package io.hexline.domain.license;
