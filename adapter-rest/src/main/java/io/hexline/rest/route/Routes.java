package io.hexline.rest.route;

import static io.hexline.domain.user.Role.FULL_ADMINISTRATOR;
import static io.hexline.domain.user.Role.READ_ONLY_ADMINISTRATOR;
import static io.hexline.domain.user.Role.USER_ADMINISTRATOR;

import io.hexline.application.UseCases;
import io.hexline.rest.access.Access;
import io.hexline.rest.license.AssignLicensesOperation;
import io.hexline.rest.move.MoveUsersOperation;
import io.hexline.rest.move.WatchMoveJobOperation;
import io.hexline.rest.onboarding.OnboardUsersOperation;
import io.hexline.rest.problem.Envelope;
import java.util.List;
import java.util.Set;

/** Every method and path, with what it demands of the caller. */
public final class Routes {

    private static final String MOVES = "/v1/telephony/config/jobs/person/moveLocation";

    private static final Access MANAGE_USERS =
            new Access(Set.of(FULL_ADMINISTRATOR, USER_ADMINISTRATOR), List.of(Set.of("spark-admin:people_write")));

    private static final Access MOVE_USERS = new Access(
            Set.of(FULL_ADMINISTRATOR),
            List.of(Set.of("spark-admin:telephony_config_write", "spark-admin:people_write", "identity:groups_rw")));

    private static final Access WATCH_MOVES = new Access(
            Set.of(FULL_ADMINISTRATOR, READ_ONLY_ADMINISTRATOR),
            List.of(Set.of("spark-admin:telephony_config_read"), Set.of("spark-admin:telephony_config_write")));

    private Routes() {}

    public static List<Route> to(UseCases use) {
        return List.of(
                new Route(
                        "PATCH",
                        "/v1/licenses/users",
                        MANAGE_USERS,
                        Envelope.STANDARD,
                        new AssignLicensesOperation(use.assignLicenses())),
                new Route("POST", MOVES, MOVE_USERS, Envelope.MOVE, new MoveUsersOperation(use.moveUsers())),
                new Route(
                        "GET",
                        MOVES + "/{jobId}",
                        WATCH_MOVES,
                        Envelope.STANDARD,
                        new WatchMoveJobOperation(use.watchMoveJob())),
                new Route(
                        "POST",
                        "/license/api/v1/organization/{orgId}/users/onboard",
                        MANAGE_USERS,
                        Envelope.STANDARD,
                        new OnboardUsersOperation(use.onboardUser())));
    }
}
