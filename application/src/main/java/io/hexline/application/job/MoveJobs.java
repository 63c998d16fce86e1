package io.hexline.application.job;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.job.JobId;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.organization.OrgId;
import io.vavr.control.Either;
import java.util.Optional;

/** The jobs of all organizations. */
public interface MoveJobs {

    /** The job, if it moves users of this organization. */
    Either<PortFailure, Optional<MoveJob>> find(OrgId org, JobId id);
}
