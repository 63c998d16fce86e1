/**
 * Licenses and sites of users. Start at {@link io.hexline.rest.license.AssignLicensesOperation}.
 */
package io.hexline.rest.license;
