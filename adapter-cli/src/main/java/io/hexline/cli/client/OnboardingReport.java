package io.hexline.cli.client;

import io.hexline.application.failure.Failure;
import io.hexline.application.user.OnboardUser.OnboardingResult;
import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Failures;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.answer.ReportedCode;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Id.PersonId;
import java.util.List;
import java.util.Optional;

/**
 * What became of somebody who was to be onboarded.
 *
 * @param email as it was given
 * @param person who is in the organization now; empty where nobody is
 * @param codes why something was refused
 * @param trouble why it could not even be decided
 */
public record OnboardingReport(
        String email, Optional<PersonId> person, List<ReportedCode> codes, Optional<ErrorAnswer> trouble) {

    public OnboardingReport {
        codes = List.copyOf(codes);
    }

    /** Somebody who is not even asked for. */
    public static OnboardingReport misunderstood(String email, String reason) {
        return undecided(email, ErrorAnswer.of(Outcome.MISUSED, reason, "Correct the line and run the file again."));
    }

    /** Somebody of whom nothing could be decided. */
    public static OnboardingReport undecided(String email, ErrorAnswer trouble) {
        return new OnboardingReport(email, Optional.empty(), List.of(), Optional.of(trouble));
    }

    static OnboardingReport of(OnboardingResult result) {
        String email = result.email().value();
        return result.outcome()
                .fold(
                        failure -> of(email, failure),
                        there -> new OnboardingReport(
                                email,
                                Optional.of(there.person()).map(Person::id),
                                ReportedCode.all(there.refusals()),
                                Optional.empty()));
    }

    private static OnboardingReport of(String email, Failure failure) {
        return failure.accept(new Failures<>(
                refused -> new OnboardingReport(
                        email, Optional.empty(), ReportedCode.all(refused.findings()), Optional.empty()),
                error -> undecided(email, error)));
    }

    public boolean isWhole() {
        return codes.isEmpty() && trouble.isEmpty();
    }

    public Outcome outcome() {
        return trouble.map(ErrorAnswer::outcome).orElseGet(() -> Outcome.of(codes));
    }
}
