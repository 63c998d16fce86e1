/**
 * What {@link io.hexline.application.license.AssignLicenses}, {@link io.hexline.application.user.OnboardUser} and the
 * changes of people have in common: facts are loaded, {@link io.hexline.domain.license.LicenseDecision} decides, and a
 * plan is committed in step with carriers and the calling platform. Start at {@link
 * io.hexline.application.provisioning.LicenseProvisioner}; hosts do not see this package.
 */
package io.hexline.application.provisioning;
