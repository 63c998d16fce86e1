/** Bringing people into an organization. Start at {@link io.hexline.domain.onboarding.OnboardingDecision}. */
package io.hexline.domain.onboarding;
