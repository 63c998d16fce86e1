package io.hexline.application.provisioning;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.OrgId;
import java.util.List;
import java.util.Optional;

/**
 * How the calling of one person changes, as far as carriers and the calling platform have to know.
 *
 * @param before its calling record as it was, where there was one
 * @param after as it is to be, where there is to be one
 * @param abandoned those who were linked to it, as emergency callback (ECBN) or in devices, and no longer are
 */
record CallingChange(
        OrgId org,
        Email emailBefore,
        Email emailAfter,
        Optional<Subscriber> before,
        Optional<Subscriber> after,
        List<Subscriber> abandoned) {

    CallingChange {
        abandoned = ImmutableList.copyOf(abandoned);
    }

    static CallingChange of(ProvisioningPlan plan) {
        Person person = plan.person();
        Optional<Subscriber> after =
                plan.callingEnds() ? Optional.empty() : plan.placed().or(plan::subscriber);
        return new CallingChange(
                person.org(), person.email(), person.email(), plan.subscriber(), after, plan.abandoned());
    }

    boolean registers() {
        return after.isPresent() && (before.isEmpty() || !emailBefore.equals(emailAfter));
    }

    boolean withdraws() {
        return before.isPresent() && (after.isEmpty() || !emailBefore.equals(emailAfter));
    }
}
