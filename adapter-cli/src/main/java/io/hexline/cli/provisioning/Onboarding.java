package io.hexline.cli.provisioning;

import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.client.Names;
import io.hexline.cli.client.OnboardingClient;
import io.hexline.cli.client.OnboardingReport;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Looks up what users are to get, and onboards them.
 *
 * @param org empty for the organization that the client is for
 */
record Onboarding(OnboardingClient client, Optional<OrgId> org, Names names) {

    static Onboarding of(OnboardingClient client, Optional<OrgId> org) {
        return new Onboarding(client, org, client.names(org));
    }

    /** One report each, in order. Whoever is to get what is not there is left out of the request. */
    Either<Answer, List<OnboardingReport>> of(List<WantedUser> users) {
        List<Either<Answer, NewUser>> found =
                users.stream().map(user -> user.found().apply(names)).toList();
        Optional<Answer> failure = found.stream()
                .filter(Either::isLeft)
                .map(Either::getLeft)
                .filter(answer -> answer.outcome() == Outcome.FAILED)
                .findFirst();
        if (failure.isPresent()) {
            return Either.left(failure.get());
        }
        List<NewUser> known =
                found.stream().filter(Either::isRight).map(Either::get).toList();
        Either<Answer, List<OnboardingReport>> reports =
                known.isEmpty() ? Either.right(List.of()) : client.onboard(org, known);
        return reports.map(some -> inOrder(users, found, some.iterator()));
    }

    private static List<OnboardingReport> inOrder(
            List<WantedUser> users, List<Either<Answer, NewUser>> found, Iterator<OnboardingReport> reports) {
        List<OnboardingReport> all = new ArrayList<>();
        for (int index = 0; index < users.size(); index++) {
            String email = users.get(index).email().value();
            all.add(found.get(index)
                    .fold(
                            missing -> OnboardingReport.undecided(email, ErrorAnswer.of(missing)),
                            known -> reports.next()));
        }
        return all;
    }
}
