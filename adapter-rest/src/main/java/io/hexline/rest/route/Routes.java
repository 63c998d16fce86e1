package io.hexline.rest.route;

import static io.hexline.domain.user.Role.FULL_ADMINISTRATOR;
import static io.hexline.domain.user.Role.READ_ONLY_ADMINISTRATOR;
import static io.hexline.domain.user.Role.USER_ADMINISTRATOR;

import io.hexline.application.UseCases;
import io.hexline.application.job.WatchMoveJob;
import io.hexline.application.move.ControlMoveJob;
import io.hexline.rest.access.Access;
import io.hexline.rest.call.Operation;
import io.hexline.rest.license.AssignLicensesOperation;
import io.hexline.rest.move.ControlMoveJobOperation;
import io.hexline.rest.move.ListJobErrorsOperation;
import io.hexline.rest.move.ListMoveJobsOperation;
import io.hexline.rest.move.MoveUsersOperation;
import io.hexline.rest.move.WatchMoveJobOperation;
import io.hexline.rest.onboarding.OnboardUsersOperation;
import io.hexline.rest.person.CreatePersonOperation;
import io.hexline.rest.problem.Envelope;
import io.hexline.rest.result.DownloadResultOperation;
import io.hexline.rest.result.ResultLinks;
import java.util.List;
import java.util.Set;

/** Every method and path, with what it demands of the caller. */
public final class Routes {

    private static final String MOVES = "/v1/telephony/config/jobs/person/moveLocation";

    private static final String MOVE = MOVES + "/{jobId}";

    private static final Access MANAGE_USERS =
            new Access(Set.of(FULL_ADMINISTRATOR, USER_ADMINISTRATOR), List.of(Set.of("spark-admin:people_write")));

    private static final Access MOVE_USERS = new Access(
            Set.of(FULL_ADMINISTRATOR),
            List.of(Set.of("spark-admin:telephony_config_write", "spark-admin:people_write", "identity:groups_rw")));

    private static final Access WATCH_MOVES = new Access(
            Set.of(FULL_ADMINISTRATOR, READ_ONLY_ADMINISTRATOR),
            List.of(Set.of("spark-admin:telephony_config_read"), Set.of("spark-admin:telephony_config_write")));

    private static final Access CONTROL_MOVES =
            new Access(Set.of(FULL_ADMINISTRATOR), List.of(Set.of("spark-admin:telephony_config_write")));

    private Routes() {}

    /** The table; {@code links} open the files that jobs leave behind. */
    public static List<Route> to(UseCases use, ResultLinks links) {
        WatchMoveJob watch = use.moves().watchMoveJob();
        ControlMoveJob control = use.moves().controlMoveJob();
        return List.of(
                patch(
                        "/v1/licenses/users",
                        MANAGE_USERS,
                        new AssignLicensesOperation(use.licensing().assignLicenses())),
                guarded(
                        "POST",
                        MOVES,
                        MOVE_USERS,
                        Envelope.MOVE,
                        new MoveUsersOperation(use.moves().moveUsers())),
                post(
                        "/v1/people",
                        MANAGE_USERS,
                        new CreatePersonOperation(
                                use.people().onboardUser(), use.people().findUser())),
                get(MOVES, WATCH_MOVES, new ListMoveJobsOperation(watch)),
                get(MOVE, WATCH_MOVES, new WatchMoveJobOperation(watch, links)),
                get(MOVE + "/errors", WATCH_MOVES, new ListJobErrorsOperation(watch)),
                post(MOVE + "/actions/pause/invoke", CONTROL_MOVES, new ControlMoveJobOperation(control::pause)),
                post(MOVE + "/actions/resume/invoke", CONTROL_MOVES, new ControlMoveJobOperation(control::resume)),
                post(MOVE + "/actions/abandon/invoke", CONTROL_MOVES, new ControlMoveJobOperation(control::abandon)),
                new Route(
                        "GET",
                        ResultLinks.PATH + "{ticket}",
                        Envelope.STANDARD,
                        new Entry.Open(new DownloadResultOperation(watch, links))),
                post(
                        "/license/api/v1/organization/{orgId}/users/onboard",
                        MANAGE_USERS,
                        new OnboardUsersOperation(use.people().onboardUser())));
    }

    private static Route get(String path, Access access, Operation operation) {
        return guarded("GET", path, access, Envelope.STANDARD, operation);
    }

    private static Route patch(String path, Access access, Operation operation) {
        return guarded("PATCH", path, access, Envelope.STANDARD, operation);
    }

    private static Route post(String path, Access access, Operation operation) {
        return guarded("POST", path, access, Envelope.STANDARD, operation);
    }

    private static Route guarded(String method, String path, Access access, Envelope envelope, Operation operation) {
        return new Route(method, path, envelope, new Entry.Guarded(access, operation));
    }
}
