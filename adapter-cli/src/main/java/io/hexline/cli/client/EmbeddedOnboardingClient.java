package io.hexline.cli.client;

import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Failures;
import io.hexline.cli.session.Session;
import io.hexline.cli.user.UserDetails;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** A session on a simulated world. */
public record EmbeddedOnboardingClient(Session session) implements OnboardingClient {

    @Override
    public Either<Answer, List<OnboardingReport>> onboard(Optional<OrgId> org, List<NewUser> newUsers) {
        OrgId target = org.orElseGet(session::organization);
        return OnboardingClient.inBatches(newUsers, some -> onboard(target, some));
    }

    private Either<Answer, List<OnboardingReport>> onboard(OrgId org, List<NewUser> newUsers) {
        return session.useCases()
                .people()
                .onboardUser()
                .handle(org, newUsers)
                .bimap(
                        Failures::answer,
                        results -> results.stream().map(OnboardingReport::of).toList());
    }

    @Override
    public Either<String, Optional<UserDetails>> details(PersonId person) {
        return session.useCases()
                .people()
                .findUser()
                .byId(session.organization(), person)
                .bimap(Failures::reason, view -> Optional.of(UserDetails.of(view)));
    }

    @Override
    public Names names(Optional<OrgId> org) {
        return new Names(new EmbeddedDirectory(session, org.orElseGet(session::organization)));
    }
}
