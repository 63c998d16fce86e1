/**
 * Pages about what a user holds. Start at {@link io.hexline.console.license.LicenseEditor}; what is typed is a {@link
 * io.hexline.console.license.LicensesForm}.
 */
package io.hexline.console.license;
