package io.hexline.application.view;

import io.hexline.application.failure.Failure;
import io.hexline.application.user.OnboardUser.OnboardingResult;
import io.hexline.application.user.OnboardUser.OnboardingResult.Onboarded;
import io.hexline.domain.value.Email;
import java.util.List;
import java.util.Locale;

/**
 * What became of somebody who was to be onboarded.
 *
 * @param user the id; null where nobody was added
 * @param outcome {@code applied}, {@code partly-applied} or {@code refused}: how much of what was asked for a person who is
 *     there is held; {@code failed}: nobody was added
 * @param licenses ids of those that are held now
 * @param refusals why not all was applied
 * @param failure why nobody was added; null where the person is there
 */
public record OnboardingView(
        String email,
        String user,
        String outcome,
        List<String> licenses,
        List<FindingView> refusals,
        FailureView failure) {

    public static OnboardingView of(OnboardingResult result) {
        return result.outcome().fold(failure -> of(result.email(), failure), OnboardingView::of);
    }

    /** Each of them, in order. */
    public static List<OnboardingView> all(List<OnboardingResult> results) {
        return results.stream().map(OnboardingView::of).toList();
    }

    private static OnboardingView of(Email email, Failure failure) {
        return new OnboardingView(email.value(), null, "failed", List.of(), List.of(), FailureView.of(failure));
    }

    private static OnboardingView of(Onboarded onboarded) {
        return new OnboardingView(
                onboarded.person().email().value(),
                onboarded.person().id().value(),
                onboarded.applied().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                LicensesView.texts(onboarded.person().holdings().licenses()),
                FindingView.all(onboarded.refusals()),
                null);
    }
}
