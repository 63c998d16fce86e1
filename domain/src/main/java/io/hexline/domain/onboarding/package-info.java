/** Bringing people into an organization. Start at {@link io.hexline.domain.onboarding.OnboardingRule}. */
package io.hexline.domain.onboarding;
