package io.hexline.rest.job;

import io.hexline.application.failure.Failure;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.function.BiFunction;

/** The job that a path such as {@code …/moveLocation/{jobId}} names. */
public final class JobInPath {

    private JobInPath() {}

    /** The job as a use case answers it. */
    public static <T> Either<Problem, T> of(Call call, BiFunction<OrgId, JobId, Either<Failure, T>> useCase) {
        return call.organizationInQuery()
                .flatMap(org -> call.idInPath("jobId", WireId.JOB_ID, JobId::parse)
                        .flatMap(job -> useCase.apply(org, job).mapLeft(Problem::of)));
    }
}
