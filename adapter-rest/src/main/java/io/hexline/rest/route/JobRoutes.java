package io.hexline.rest.route;

import static io.hexline.application.access.Authorization.Permission.MANAGE_NUMBERS;
import static io.hexline.application.access.Authorization.Permission.WATCH_NUMBER_JOBS;
import static io.hexline.rest.route.Route.get;
import static io.hexline.rest.route.Route.post;

import io.hexline.application.JobUseCases;
import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.failure.Failure;
import io.hexline.application.job.ControlBatchJob;
import io.hexline.application.job.WatchBatchJobs;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.BatchWork;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.job.ControlJobOperation;
import io.hexline.rest.job.ListBatchJobErrorsOperation;
import io.hexline.rest.job.ListBatchJobsOperation;
import io.hexline.rest.job.MoveNumbersOperation;
import io.hexline.rest.job.WatchBatchJobOperation;
import io.hexline.rest.page.PageSize;
import io.hexline.rest.problem.Envelope;
import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Stream;

/** The methods and paths of jobs that do not move users. */
final class JobRoutes {

    private static final String JOBS = "/v1/telephony/config/jobs";
    private static final String NUMBERS = JOBS + "/numbers/manageNumbers";
    private static final String JOB = "/{jobId}";

    private JobRoutes() {}

    static List<Route> to(JobUseCases jobs) {
        BatchWork.Kind kind = BatchWork.Kind.MANAGE_NUMBERS;
        ControlBatchJob control = jobs.controlBatchJob();
        return Stream.of(
                        List.of(post(NUMBERS, MANAGE_NUMBERS, new MoveNumbersOperation(jobs.moveNumbers()))
                                .refusing(Envelope.BATCH)),
                        watching(NUMBERS, WATCH_NUMBER_JOBS, jobs.watchBatchJobs(), kind, PageSize.TELEPHONY),
                        List.of(
                                controlling(NUMBERS, "pause", kind, control::pause, Answer.nothing()),
                                controlling(NUMBERS, "resume", kind, control::resume, Answer.nothing()),
                                controlling(NUMBERS, "abandon", kind, control::abandon, Answer.nothing())))
                .flatMap(List::stream)
                .toList();
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
    private interface Control {

        Either<Failure, BatchJob> apply(OrgId org, BatchWork.Kind kind, JobId job);
    }

    private static Route controlling(String path, String action, BatchWork.Kind kind, Control control, Answer done) {
        return post(
                path + JOB + "/actions/" + action + "/invoke",
                MANAGE_NUMBERS,
                new ControlJobOperation<BatchJob>((org, job) -> control.apply(org, kind, job), done));
    }
}
