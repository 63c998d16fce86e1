package io.hexline.bootstrap.access;

import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.bootstrap.access.GuardedCalls.Asked;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.OrgId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A call of each method that says what would become of a change of a person. */
final class GuardedPreviews {

    private GuardedPreviews() {}

    static Map<String, Asked> all(OrgId org) {
        NewUser newUser = new NewUser(
                new Email("nobody@example.com"),
                new PersonName("Nobody", Optional.empty(), Optional.empty()),
                List.of(),
                List.of());
        return Map.of(
                "preview an onboarding",
                (use, by) -> use.people().previewOnboarding().handle(org, List.of(newUser)),
                "preview the removal of a person",
                (use, by) -> use.people().removePerson().preview(by, org, GuardedCalls.PERSON),
                "ask whether the e-mail of a person can change",
                (use, by) -> use.people().updatePerson().mayChangeEmail(by, org, GuardedCalls.PERSON));
    }
}
