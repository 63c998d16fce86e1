package io.hexline.application.provisioning;

import com.google.common.collect.ImmutableList;
import io.hexline.application.failure.Failure;
import io.hexline.domain.code.Finding;
import io.hexline.domain.license.LicenseDecision;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Email;
import io.vavr.control.Either;
import java.util.List;

/**
 * What became of one newUser.
 *
 * @param outcome the person with what it holds, in part or in whole; a failure where no person was added
 */
public record OnboardingResult(Email email, Either<Failure, Onboarded> outcome) {

    /**
     * A person who is there now.
     *
     * @param applied whether everything, a part or nothing of what was asked for is held
     */
    public record Onboarded(Person person, LicenseDecision.Outcome applied, List<Finding> refusals) {

        public Onboarded {
            refusals = ImmutableList.copyOf(refusals);
        }
    }
}
