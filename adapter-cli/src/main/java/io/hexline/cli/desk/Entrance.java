package io.hexline.cli.desk;

import io.hexline.application.failure.Failure;
import io.hexline.application.provisioning.OnboardingResult;
import io.hexline.cli.answer.Failures;
import io.hexline.cli.answer.Notice;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.answer.Problem;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.PersonId;
import java.util.List;
import java.util.Optional;

/**
 * What became of somebody who was to be onboarded.
 *
 * @param email as it was given
 * @param person who is in the organization now; empty where nobody is
 * @param notices why something was refused
 * @param trouble why it could not even be decided
 */
public record Entrance(String email, Optional<PersonId> person, List<Notice> notices, Optional<Problem> trouble) {

    public Entrance {
        notices = List.copyOf(notices);
    }

    /** Somebody who is not even asked for. */
    public static Entrance misunderstood(String email, String reason) {
        return new Entrance(
                email,
                Optional.empty(),
                List.of(),
                Optional.of(Problem.of(Outcome.MISUSED, reason, "Correct the line and run the file again.")));
    }

    static Entrance of(OnboardingResult result) {
        String email = result.email().value();
        return result.outcome()
                .fold(
                        failure -> of(email, failure),
                        there -> new Entrance(
                                email,
                                Optional.of(there.person()).map(Person::id),
                                Notice.all(there.refusals()),
                                Optional.empty()));
    }

    private static Entrance of(String email, Failure failure) {
        return failure instanceof Failure.Refused refused
                ? new Entrance(email, Optional.empty(), Notice.all(refused.findings()), Optional.empty())
                : new Entrance(email, Optional.empty(), List.of(), Optional.of(Failures.problem(failure)));
    }

    public boolean isWhole() {
        return notices.isEmpty() && trouble.isEmpty();
    }

    public Outcome outcome() {
        return trouble.map(Problem::outcome).orElseGet(() -> Outcome.of(notices));
    }
}
