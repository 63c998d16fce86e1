/**
 * People: how they come, change and go, and how they are shown. Start at {@link io.hexline.application.user.OnboardUser};
 * what it has in common with licenses is in {@code io.hexline.application.provisioning}.
 */
package io.hexline.application.user;
