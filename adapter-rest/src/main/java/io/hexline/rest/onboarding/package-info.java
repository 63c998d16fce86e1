/**
 * People who come into an organization. Start at {@link io.hexline.rest.onboarding.OnboardUsersOperation}.
 */
package io.hexline.rest.onboarding;
