package io.hexline.rest.route;

import static io.hexline.application.access.Authorization.Permission.CONTROL_MOVES;
import static io.hexline.application.access.Authorization.Permission.MANAGE_CARRIER_ACCOUNTS;
import static io.hexline.application.access.Authorization.Permission.MANAGE_TOKENS;
import static io.hexline.application.access.Authorization.Permission.MOVE_USERS;
import static io.hexline.application.access.Authorization.Permission.READ_METRICS;
import static io.hexline.application.access.Authorization.Permission.WATCH_MOVES;
import static io.hexline.rest.route.Route.delete;
import static io.hexline.rest.route.Route.get;
import static io.hexline.rest.route.Route.ofToken;
import static io.hexline.rest.route.Route.open;
import static io.hexline.rest.route.Route.openPost;
import static io.hexline.rest.route.Route.post;

import io.hexline.application.UseCases;
import io.hexline.application.carrier.ManageCarrierAccounts;
import io.hexline.application.move.ControlMoveJob;
import io.hexline.application.move.MigrateLocation;
import io.hexline.application.move.WatchMoveJob;
import io.hexline.application.user.ManageAuthorizations;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.carrier.ListCarrierAccountsOperation;
import io.hexline.rest.carrier.ReleaseCarrierAccountOperation;
import io.hexline.rest.control.Control;
import io.hexline.rest.health.LiveOperation;
import io.hexline.rest.health.ReadyOperation;
import io.hexline.rest.job.ControlJobOperation;
import io.hexline.rest.limit.RateLimit;
import io.hexline.rest.metrics.Metrics;
import io.hexline.rest.metrics.ReadMetricsOperation;
import io.hexline.rest.move.AdvanceMigrationOperation;
import io.hexline.rest.move.ListJobErrorsOperation;
import io.hexline.rest.move.ListMoveJobsOperation;
import io.hexline.rest.move.MoveUsersOperation;
import io.hexline.rest.move.PlanMigrationOperation;
import io.hexline.rest.move.PreviewMovesOperation;
import io.hexline.rest.move.WatchMoveJobOperation;
import io.hexline.rest.openapi.DescribeOperation;
import io.hexline.rest.openapi.OpenApi;
import io.hexline.rest.problem.Envelope;
import io.hexline.rest.result.DownloadResultOperation;
import io.hexline.rest.result.ResultLinks;
import io.hexline.rest.token.IssueTokenOperation;
import io.hexline.rest.token.ListAuthorizationsOperation;
import io.hexline.rest.token.RevokeAuthorizationOperation;
import io.hexline.rest.token.RevokeClientOperation;
import io.hexline.rest.token.TokenExpiryOperation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every method and path, with what it demands of the caller; a list for each subject. */
public final class Routes {

    private static final String MOVES = "/v1/telephony/config/jobs/person/moveLocation";

    private static final String MOVE = MOVES + "/{jobId}";

    /** Not of the public API: whoever runs against the real carriers asks the carriers. */
    private static final String AUTHORIZATIONS = "/v1/authorizations";

    private static final String CARRIER_ACCOUNTS = "/hexline/v1/carrier-accounts";

    /** Not of the public API, which knows nothing above a job. */
    private static final String MIGRATION = "/hexline/v1/locations/{locationId}/migration";

    private static final String PREVIEW = "/hexline/v1/moves/preview";

    private Routes() {}

    /**
     * The table.
     *
     * @param links open the files that jobs leave behind
     * @param clients how often each may ask for a token; empty for as often as one likes
     * @param metrics those to be read
     * @param control empty where the server is not controlled
     */
    public static List<Route> to(
            UseCases use,
            ResultLinks links,
            Optional<RateLimit<Integer>> clients,
            Metrics metrics,
            Optional<Control> control) {
        List<Route> usual = usual(use, links, clients, metrics);
        List<Route> controls =
                control.map(given -> ControlRoutes.to(given, usual)).orElse(List.of());
        List<Route> operations =
                Stream.concat(usual.stream(), controls.stream()).toList();
        return Stream.concat(operations.stream(), Stream.of(description(operations)))
                .toList();
    }

    private static List<Route> usual(
            UseCases use, ResultLinks links, Optional<RateLimit<Integer>> clients, Metrics metrics) {
        return Stream.concat(toPeople(use, clients), toAllElse(use, links, metrics))
                .flatMap(List::stream)
                .toList();
    }

    private static Stream<List<Route>> toPeople(UseCases use, Optional<RateLimit<Integer>> clients) {
        return Stream.of(
                PeopleRoutes.to(use),
                DirectoryRoutes.to(use.people(), use.groups().showGroups()),
                DirectoryRoutes.to(use.groups()),
                List.of(DirectoryRoutes.toBulk(use.people(), use.groups())),
                tokens(use, clients),
                carriers(use),
                PeopleRoutes.toCalling(use.people()),
                PeopleRoutes.toLicenses(use));
    }

    private static Stream<List<Route>> toAllElse(UseCases use, ResultLinks links, Metrics metrics) {
        return Stream.of(
                LocationRoutes.to(use),
                LocationRoutes.toWorkspaceLocations(use.locations()),
                LocationRoutes.toFloors(use.locations().manageFloors()),
                LocationRoutes.toPstn(use.locations()),
                LocationRoutes.toSchedules(use.locations()),
                NumberRoutes.to(use.numbers()),
                FeatureRoutes.to(use.features()),
                LineRoutes.to(use),
                LineRoutes.toDevices(use.lines().showDevices()),
                RoutingRoutes.toTrunks(use),
                RoutingRoutes.toRouteGroups(use),
                RoutingRoutes.toDialPlans(use),
                RoutingRoutes.toInternalDialing(use.locations().manageInternalDialing()),
                moves(use, links),
                migrations(use),
                JobRoutes.to(use.jobs()),
                service(use, metrics));
    }

    private static List<Route> tokens(UseCases use, Optional<RateLimit<Integer>> clients) {
        ManageAuthorizations managed = use.people().manageAuthorizations();
        return List.of(
                openPost("/v1/access_token", new IssueTokenOperation(use.issueToken(), clients))
                        .refusing(Envelope.OAUTH),
                get(AUTHORIZATIONS, MANAGE_TOKENS, new ListAuthorizationsOperation(managed)),
                delete(AUTHORIZATIONS, MANAGE_TOKENS, new RevokeClientOperation(managed)),
                ofToken(AUTHORIZATIONS + "/tokenExpiry", MANAGE_TOKENS, new TokenExpiryOperation(managed)),
                delete(
                        AUTHORIZATIONS + "/{authorizationId}",
                        MANAGE_TOKENS,
                        new RevokeAuthorizationOperation(managed)));
    }

    private static List<Route> service(UseCases use, Metrics metrics) {
        return List.of(
                open("/health", new ReadyOperation(use.checkReadiness())),
                open("/health/live", new LiveOperation()),
                open("/health/ready", new ReadyOperation(use.checkReadiness())),
                get("/metrics", READ_METRICS, new ReadMetricsOperation(metrics)));
    }

    private static Route description(List<Route> operations) {
        List<OpenApi.Served> served = operations.stream()
                .map(route -> new OpenApi.Served(route.method(), route.path(), route.permission(), route.isControl()))
                .toList();
        return open(OpenApi.PATH, new DescribeOperation(served));
    }

    private static List<Route> carriers(UseCases use) {
        ManageCarrierAccounts accounts = use.people().manageCarrierAccounts();
        return List.of(
                get(CARRIER_ACCOUNTS, MANAGE_CARRIER_ACCOUNTS, new ListCarrierAccountsOperation(accounts)),
                delete(
                        CARRIER_ACCOUNTS + "/{email}",
                        MANAGE_CARRIER_ACCOUNTS,
                        new ReleaseCarrierAccountOperation(accounts)));
    }

    private static List<Route> moves(UseCases use, ResultLinks links) {
        WatchMoveJob watch = use.moves().watchMoveJob();
        ControlMoveJob control = use.moves().controlMoveJob();
        return List.of(
                post(MOVES, MOVE_USERS, new MoveUsersOperation(use.moves().moveUsers()))
                        .refusing(Envelope.MOVE),
                get(MOVES, WATCH_MOVES, new ListMoveJobsOperation(watch)),
                get(MOVE, WATCH_MOVES, new WatchMoveJobOperation(watch, links)),
                get(MOVE + "/errors", WATCH_MOVES, new ListJobErrorsOperation(watch)),
                post(
                        MOVE + "/actions/pause/invoke",
                        CONTROL_MOVES,
                        new ControlJobOperation<>(control::pause, Answer.accepted())),
                post(
                        MOVE + "/actions/resume/invoke",
                        CONTROL_MOVES,
                        new ControlJobOperation<>(control::resume, Answer.accepted())),
                post(
                        MOVE + "/actions/abandon/invoke",
                        CONTROL_MOVES,
                        new ControlJobOperation<>(control::abandon, Answer.accepted())),
                open(ResultLinks.PATH + "{ticket}", new DownloadResultOperation(watch, links)));
    }

    private static List<Route> migrations(UseCases use) {
        MigrateLocation migrateLocation = use.moves().migrateLocation();
        return List.of(
                get(MIGRATION, MOVE_USERS, new PlanMigrationOperation(migrateLocation)),
                post(MIGRATION, MOVE_USERS, new AdvanceMigrationOperation(migrateLocation)),
                post(PREVIEW, MOVE_USERS, new PreviewMovesOperation(use.moves().previewMoves())));
    }
}
