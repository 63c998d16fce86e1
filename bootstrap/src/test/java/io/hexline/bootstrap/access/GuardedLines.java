package io.hexline.bootstrap.access;

import io.hexline.application.device.ShowDevices.DeviceKey;
import io.hexline.application.line.CreateLine.CreateLineCommand;
import io.hexline.application.line.LineSetup;
import io.hexline.application.store.DeviceFilter;
import io.hexline.application.store.LineHolderFilter;
import io.hexline.bootstrap.access.GuardedCalls.Asked;
import io.hexline.domain.user.Subscriber.NonPerson;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.VirtualLineId;
import io.hexline.domain.value.Id.WorkspaceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One call of each method of the use cases about workspaces and virtual lines, for either. */
final class GuardedLines {

    private static final LineSetup NOTHING =
            new LineSetup(Optional.of("New"), Change.keep(), Change.keep(), Change.keep(), Change.keep(), Map.of());

    private GuardedLines() {}

    static Map<String, Asked> all(OrgId org) {
        Map<String, Asked> all = new HashMap<>();
        all.put(
                "list devices",
                (use, by) -> use.lines()
                        .showDevices()
                        .list(DeviceFilter.of(org).ownedBy(GuardedCalls.PERSON), Optional.empty(), 0, 1));
        all.put(
                "show a device",
                (use, by) -> use.lines().showDevices().byKey(new DeviceKey(org, GuardedCalls.PERSON, "none")));
        for (NonPerson kind : List.of(NonPerson.WORKSPACE, NonPerson.VIRTUAL_LINE)) {
            Id id = kind == NonPerson.WORKSPACE ? new WorkspaceId("none") : new VirtualLineId("none");
            all.put(
                    "list " + kind,
                    (use, by) ->
                            use.lines().listLines().handle(LineHolderFilter.of(org, kind), Optional.empty(), 0, 1));
            all.put("find " + kind, (use, by) -> use.lines().findLine().byId(org, id));
            all.put(
                    "create " + kind,
                    (use, by) -> use.lines().createLine().handle(new CreateLineCommand(org, kind, NOTHING)));
            all.put("update " + kind, (use, by) -> use.lines().updateLine().handle(org, id, NOTHING));
            all.put("remove " + kind, (use, by) -> use.lines().removeLine().handle(org, id));
        }
        return all;
    }
}
