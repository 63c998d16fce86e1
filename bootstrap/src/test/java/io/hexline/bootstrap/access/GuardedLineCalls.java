package io.hexline.bootstrap.access;

import io.hexline.application.callback.ManageCallbacks.SetLocationCallbackCommand;
import io.hexline.application.callback.ManageCallbacks.SetUserCallbackCommand;
import io.hexline.application.number.FindAvailableNumbers.AvailableNumbersQuery;
import io.hexline.application.number.NumberPurpose;
import io.hexline.application.store.NumberFilter;
import io.hexline.application.user.CallingUser;
import io.hexline.application.user.ManageUserNumbers.ChangeNumbersCommand;
import io.hexline.bootstrap.access.GuardedCalls.Asked;
import io.hexline.domain.value.Id.OrgId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Those of the calls that are about numbers and extensions, and about who is called back under them. */
final class GuardedLineCalls {

    private GuardedLineCalls() {}

    static Map<String, Asked> of(OrgId org) {
        return Map.ofEntries(
                Map.entry(
                        "show a user's numbers",
                        (use, by) -> use.people().manageUserNumbers().show(caller(org))),
                Map.entry(
                        "change a user's numbers",
                        (use, by) -> use.people()
                                .manageUserNumbers()
                                .change(new ChangeNumbersCommand(
                                        caller(org), List.of(), List.of(), Optional.of(true)))),
                Map.entry(
                        "show a user's callback",
                        (use, by) -> use.people().manageCallbacks().ofUser(caller(org))),
                Map.entry(
                        "set a user's callback",
                        (use, by) -> use.people()
                                .manageCallbacks()
                                .setForUser(new SetUserCallbackCommand(
                                        caller(org), Optional.empty(), true, Optional.empty(), Optional.empty()))),
                Map.entry(
                        "show a location's callback",
                        (use, by) -> use.people().manageCallbacks().ofLocation(org, GuardedCalls.LOCATION)),
                Map.entry(
                        "set a location's callback",
                        (use, by) -> use.people()
                                .manageCallbacks()
                                .setForLocation(new SetLocationCallbackCommand(
                                        org, GuardedCalls.LOCATION, Optional.empty(), OptionalInt.empty()))),
                Map.entry(
                        "find available numbers",
                        (use, by) -> use.numbers()
                                .findAvailableNumbers()
                                .handle(
                                        new AvailableNumbersQuery(
                                                NumberPurpose.PRIMARY, NumberFilter.of(org), Optional.empty()),
                                        Optional.empty(),
                                        0,
                                        1)),
                Map.entry(
                        "validate numbers",
                        (use, by) -> use.numbers().validateNumbers().handle(org, List.of())),
                Map.entry(
                        "validate extensions",
                        (use, by) -> use.numbers().validateExtensions().handle(org, Optional.empty(), List.of())),
                Map.entry(
                        "validate extensions at a location",
                        (use, by) -> use.numbers()
                                .validateExtensions()
                                .handle(org, Optional.of(GuardedCalls.LOCATION), List.of())));
    }

    private static CallingUser.Key caller(OrgId org) {
        return new CallingUser.Key(org, GuardedCalls.PERSON, Optional.empty());
    }
}
