package io.hexline.bootstrap.access;

import io.hexline.bootstrap.access.GuardedCalls.Asked;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.OrgId;
import java.util.Map;

/** A call of each method that tells what ties a user to others, or keeps it from calling. */
final class GuardedTies {

    private static final Email EMAIL = new Email("nobody@example.com");

    private GuardedTies() {}

    static Map<String, Asked> all(OrgId org) {
        return Map.of(
                "show ties",
                (use, by) -> use.people().showTies().of(org, GuardedCalls.PERSON),
                "find an account",
                (use, by) -> use.people().manageCarrierAccounts().find(org, EMAIL),
                "own: list accounts",
                (use, by) -> use.people().manageCarrierAccounts().list(),
                "own: release an account",
                (use, by) -> use.people().manageCarrierAccounts().release(EMAIL));
    }
}
