package io.hexline.application;

import io.hexline.application.access.Authenticate;
import io.hexline.application.carrier.ReleaseCarrierAccount;
import io.hexline.application.job.WatchMoveJob;
import io.hexline.application.move.ControlMoveJob;
import io.hexline.application.move.MoveUsers;
import io.hexline.application.move.SettleNumberOrders;
import io.hexline.application.provisioning.AssignLicenses;
import io.hexline.application.provisioning.OnboardUser;
import io.hexline.application.user.FindUser;

/** Every use case, ready to be called: what a driving adapter needs. */
public record UseCases(
        Authenticate authenticate,
        OnboardUser onboardUser,
        AssignLicenses assignLicenses,
        MoveUsers moveUsers,
        WatchMoveJob watchMoveJob,
        ControlMoveJob controlMoveJob,
        SettleNumberOrders settleNumberOrders,
        FindUser findUser,
        ReleaseCarrierAccount releaseCarrierAccount) {

    public static UseCases on(Host host) {
        return new UseCases(
                Authenticate.on(host),
                OnboardUser.on(host),
                AssignLicenses.on(host),
                MoveUsers.on(host),
                WatchMoveJob.on(host),
                ControlMoveJob.on(host),
                SettleNumberOrders.on(host),
                FindUser.on(host),
                ReleaseCarrierAccount.on(host));
    }
}
