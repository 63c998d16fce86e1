/**
 * Giving people their licenses: {@link io.hexline.application.provisioning.AssignLicenses} to those who are there,
 * {@link io.hexline.application.provisioning.OnboardUser} to those who come. Both decide with {@link
 * io.hexline.domain.license.LicenseDecision} and apply all of a decision at once.
 */
package io.hexline.application.provisioning;
