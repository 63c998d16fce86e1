package io.hexline.cli.client;

import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.user.UserCard;
import io.hexline.domain.value.OrgId;
import io.hexline.domain.value.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Where people are onboarded. What cannot be done is on the left, ready to be said. */
public interface OnboardingClient {

    /**
     * Onboards each of them by itself.
     *
     * @param org where to; empty for the organization that the client is for
     * @param newUsers as many as one likes
     * @return one entrance each, in order
     */
    Either<Answer, List<OnboardingReport>> onboard(Optional<OrgId> org, List<NewUser> newUsers);

    /** A user as it is now; empty where the client cannot tell. */
    Optional<UserCard> card(PersonId person);
}
