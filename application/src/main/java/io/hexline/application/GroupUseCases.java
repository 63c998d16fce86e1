package io.hexline.application;

import io.hexline.application.group.ManageGroups;
import io.hexline.application.group.ShowGroups;

/** What can be done about groups of people. */
public record GroupUseCases(ShowGroups showGroups, ManageGroups manageGroups) {

    static GroupUseCases on(Host host) {
        return new GroupUseCases(ShowGroups.on(host.store().groups()), ManageGroups.on(host.store(), host.time()));
    }
}
