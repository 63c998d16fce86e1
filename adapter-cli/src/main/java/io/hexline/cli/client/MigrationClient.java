package io.hexline.cli.client;

import io.hexline.cli.answer.Answer;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.Set;

/** Where whole locations move. What cannot be done is on the left, ready to be said. */
public interface MigrationClient {

    /** How everybody at the source would move; nothing changes. */
    Either<Answer, PlanReport> plan(LocationId source, LocationId target);

    /**
     * Begins the next batch.
     *
     * @param after the job of the batch before; empty for the first
     * @param without who stays whatever comes
     */
    Either<Answer, StepReport> advance(
            LocationId source, LocationId target, Optional<JobId> after, Set<PersonId> without);
}
