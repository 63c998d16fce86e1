package io.hexline.cli.client;

import io.hexline.application.user.OnboardUser;
import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.user.UserDetails;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where people are onboarded. What cannot be done is on the left, ready to be said. */
public interface OnboardingClient {

    /**
     * Onboards each of them by itself.
     *
     * @param org where to; empty for the organization that the client is for
     * @param newUsers as many as one likes
     * @return one report each, in order
     */
    Either<Answer, List<OnboardingReport>> onboard(Optional<OrgId> org, List<NewUser> newUsers);

    /** As many requests as it takes for more users than one can bring, up to the first that cannot be made. */
    static Either<Answer, List<OnboardingReport>> inBatches(
            List<NewUser> newUsers, Function<List<NewUser>, Either<Answer, List<OnboardingReport>>> request) {
        return Either.traverseRight(
                        Vector.ofAll(newUsers).grouped(OnboardUser.MOST_USERS), some -> request.apply(some.asJava()))
                .map(reports -> reports.flatMap(Function.identity()).asJava());
    }

    /** A user as it is now; empty where nobody is there any more. Why that could not be read is on the left, in a sentence. */
    Either<String, Optional<UserDetails>> details(PersonId person);

    /**
     * Finds the licenses and locations that are named here.
     *
     * @param org whose; empty for the organization that the client is for
     */
    Names names(Optional<OrgId> org);
}
