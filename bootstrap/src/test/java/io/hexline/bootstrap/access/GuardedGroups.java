package io.hexline.bootstrap.access;

import io.hexline.application.group.ManageGroups.GroupDraft;
import io.hexline.application.store.GroupFilter;
import io.hexline.bootstrap.access.GuardedCalls.Asked;
import io.hexline.domain.user.MemberChanges;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Id.GroupId;
import io.hexline.domain.value.Id.OrgId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Those of the {@link GuardedCalls} that are about groups of people. */
final class GuardedGroups {

    private static final GroupId GROUP = new GroupId("none");
    private static final GroupDraft DRAFT =
            new GroupDraft(Optional.of("New"), Change.keep(), Change.keep(), MemberChanges.NONE);

    private GuardedGroups() {}

    static Map<String, Asked> all(OrgId org) {
        return Map.of(
                "list groups", (use, by) -> use.groups().showGroups().list(GroupFilter.of(org), 0, 1, 0),
                "count groups", (use, by) -> use.groups().showGroups().count(GroupFilter.of(org)),
                "show a group", (use, by) -> use.groups().showGroups().byId(org, GROUP, 0),
                "find a group by its name",
                        (use, by) -> use.groups().showGroups().byName(org, "New", 0),
                "list members of a group",
                        (use, by) -> use.groups().showGroups().members(org, GROUP, 0, 1),
                "list groups of people", (use, by) -> use.groups().showGroups().ofPeople(org, List.of(), 1),
                "create a group", (use, by) -> use.groups().manageGroups().create(org, DRAFT),
                "update a group", (use, by) -> use.groups().manageGroups().update(org, GROUP, DRAFT),
                "remove a group", (use, by) -> use.groups().manageGroups().remove(org, GROUP));
    }
}
