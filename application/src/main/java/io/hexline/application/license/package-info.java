/** Licenses: who sees them, and who gets them. Start at {@link io.hexline.application.license.AssignLicenses}. */
package io.hexline.application.license;
