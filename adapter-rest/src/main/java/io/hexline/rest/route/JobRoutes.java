package io.hexline.rest.route;

import static io.hexline.application.access.Authorization.Permission.ENABLE_CALLING;
import static io.hexline.application.access.Authorization.Permission.MANAGE_NUMBERS;
import static io.hexline.application.access.Authorization.Permission.WATCH_DISABLING;
import static io.hexline.application.access.Authorization.Permission.WATCH_NUMBER_JOBS;
import static io.hexline.application.access.Authorization.Permission.WATCH_PREFIX_JOBS;
import static io.hexline.rest.route.Route.get;
import static io.hexline.rest.route.Route.post;

import io.hexline.application.JobUseCases;
import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.failure.Failure;
import io.hexline.application.job.WatchBatchJobs;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.BatchWork;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.job.ControlJobOperation;
import io.hexline.rest.job.DisableCallingOperation;
import io.hexline.rest.job.ListBatchJobErrorsOperation;
import io.hexline.rest.job.ListBatchJobsOperation;
import io.hexline.rest.job.MoveNumbersOperation;
import io.hexline.rest.job.WatchBatchJobOperation;
import io.hexline.rest.location.CheckDisablingOperation;
import io.hexline.rest.page.PageSize;
import io.hexline.rest.problem.Envelope;
import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Stream;

/** The methods and paths of jobs that do not move users. */
final class JobRoutes {

    private static final String JOBS = "/v1/telephony/config/jobs";
    private static final String NUMBERS = JOBS + "/numbers/manageNumbers";
    private static final String DISABLING = JOBS + "/locations/deleteCallingLocation";
    private static final String CHECK =
            "/v1/telephony/config/locations/{locationId}/actions/precheckForDeletion/invoke";
    private static final String PREFIXES = JOBS + "/updateRoutingPrefix";
    private static final String JOB = "/{jobId}";

    /** As documented: "Maximum number of jobs to return", 20 unless told. */
    private static final PageSize FEW = new PageSize(20, PageSize.TELEPHONY.most());

    private JobRoutes() {}

    static List<Route> to(JobUseCases jobs) {
        return Stream.of(numbers(jobs), disabling(jobs), prefixes(jobs))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Route> numbers(JobUseCases jobs) {
        Control control = new Control(NUMBERS, MANAGE_NUMBERS, BatchWork.Kind.MANAGE_NUMBERS, Answer.nothing());
        return Stream.of(
                        List.of(post(NUMBERS, MANAGE_NUMBERS, new MoveNumbersOperation(jobs.moveNumbers()))
                                .refusing(Envelope.BATCH)),
                        watching(
                                NUMBERS,
                                WATCH_NUMBER_JOBS,
                                jobs.watchBatchJobs(),
                                BatchWork.Kind.MANAGE_NUMBERS,
                                PageSize.TELEPHONY),
                        List.of(
                                control.route("pause", jobs.controlBatchJob()::pause),
                                control.route("resume", jobs.controlBatchJob()::resume),
                                control.route("abandon", jobs.controlBatchJob()::abandon)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Route> disabling(JobUseCases jobs) {
        Control control = new Control(DISABLING, ENABLE_CALLING, BatchWork.Kind.DISABLE_CALLING, Answer.accepted());
        return Stream.of(
                        List.of(
                                post(CHECK, WATCH_DISABLING, new CheckDisablingOperation(jobs.checkDisabling())),
                                post(DISABLING, ENABLE_CALLING, new DisableCallingOperation(jobs.disableCalling()))),
                        watching(
                                DISABLING, WATCH_DISABLING, jobs.watchBatchJobs(), BatchWork.Kind.DISABLE_CALLING, FEW),
                        List.of(
                                control.route("pause", jobs.controlBatchJob()::pause),
                                control.route("resume", jobs.controlBatchJob()::resume)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Route> prefixes(JobUseCases jobs) {
        return watching(
                PREFIXES,
                WATCH_PREFIX_JOBS,
                jobs.watchBatchJobs(),
                BatchWork.Kind.UPDATE_ROUTING_PREFIX,
                PageSize.TELEPHONY);
    }

    private static List<Route> watching(
            String path, Permission permission, WatchBatchJobs watch, BatchWork.Kind kind, PageSize size) {
        return List.of(
                get(path, permission, new ListBatchJobsOperation(watch, kind, size)),
                get(path + JOB, permission, new WatchBatchJobOperation(watch, kind)),
                get(path + JOB + "/errors", permission, new ListBatchJobErrorsOperation(watch, kind)));
    }

    /** What is done to a job of a kind. */
    @FunctionalInterface
    private interface Action {

        Either<Failure, BatchJob> apply(OrgId org, BatchWork.Kind kind, JobId job);
    }

    /**
     * The actions on jobs of a kind.
     *
     * @param done what is answered to each
     */
    private record Control(String path, Permission permission, BatchWork.Kind kind, Answer done) {

        Route route(String name, Action action) {
            return post(
                    path + JOB + "/actions/" + name + "/invoke",
                    permission,
                    new ControlJobOperation<BatchJob>((org, job) -> action.apply(org, kind, job), done));
        }
    }
}
