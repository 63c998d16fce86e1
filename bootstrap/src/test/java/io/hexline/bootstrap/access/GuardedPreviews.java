package io.hexline.bootstrap.access;

import io.hexline.bootstrap.access.GuardedCalls.Asked;
import io.hexline.domain.value.Id.OrgId;
import java.util.Map;

/** A call of each method that says what would become of a change of a person. */
final class GuardedPreviews {

    private GuardedPreviews() {}

    static Map<String, Asked> all(OrgId org) {
        return Map.of(
                "preview the removal of a person",
                (use, by) -> use.people().removePerson().preview(by, org, GuardedCalls.PERSON),
                "ask whether the e-mail of a person can change",
                (use, by) -> use.people().updatePerson().mayChangeEmail(by, org, GuardedCalls.PERSON));
    }
}
