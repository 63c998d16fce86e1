package io.hexline.application.provisioning;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.domain.value.OrgId;
import io.vavr.control.Either;
import java.util.List;

/**
 * Brings people into an organization, with their licenses. Source: "Troubleshoot 'Status: 400' User Error in Control
 * Hub", and the request {@code …/users/onboard} that it records.
 */
public interface OnboardUser {

    /** How many people one request can bring. */
    int MOST_USERS = 50;

    /**
     * Onboards each of them by itself: what happens to one never touches another.
     *
     * @param newUsers 1 to {@value #MOST_USERS}
     * @return one result each, in order; {@link Failure.Invalid} for too few or too many of them
     */
    Either<Failure, List<OnboardingResult>> handle(OrgId org, List<NewUser> newUsers);

    static OnboardUser on(Host host) {
        return new OnboardUserService(host);
    }
}
