/** Licenses: who sees them, who gets them, and what a request for them would come to. Start at {@link io.hexline.application.license.AssignLicenses}. */
package io.hexline.application.license;
