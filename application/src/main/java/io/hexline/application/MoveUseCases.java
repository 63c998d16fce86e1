package io.hexline.application;

import io.hexline.application.job.CountMoveJobs;
import io.hexline.application.job.WatchMoveJob;
import io.hexline.application.move.ControlMoveJob;
import io.hexline.application.move.MoveUsers;
import io.hexline.application.move.ParkMoveJobs;
import io.hexline.application.move.SettleNumberOrders;

/** What can be done about moves to other locations, and the jobs that carry them out. */
public record MoveUseCases(
        MoveUsers moveUsers,
        WatchMoveJob watchMoveJob,
        ControlMoveJob controlMoveJob,
        SettleNumberOrders settleNumberOrders,
        CountMoveJobs countMoveJobs,
        ParkMoveJobs parkMoveJobs) {

    static MoveUseCases on(Host host) {
        return new MoveUseCases(
                MoveUsers.on(host),
                WatchMoveJob.on(host),
                ControlMoveJob.on(host),
                SettleNumberOrders.on(host),
                CountMoveJobs.on(host),
                ParkMoveJobs.on(host));
    }
}
