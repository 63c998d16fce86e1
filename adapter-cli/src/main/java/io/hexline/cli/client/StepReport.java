package io.hexline.cli.client;

import io.hexline.application.move.MigrateLocation.MigrationStep;
import io.hexline.cli.client.PlanReport.PlannedUser;
import java.util.List;
import java.util.Optional;

/**
 * What became of a request to begin the next batch.
 *
 * @param stopped whether somebody has to look at the job first
 * @param job that has begun, or has to end first; empty where nobody is left who can move
 * @param blocked who cannot move, if nobody is left who can
 */
public record StepReport(boolean stopped, Optional<JobReport> job, List<PlannedUser> blocked) {

    public StepReport {
        blocked = List.copyOf(blocked);
    }

    static StepReport of(MigrationStep step) {
        return step.fold(
                batch -> new StepReport(
                        batch.state() == MigrationStep.BatchState.STOPPED,
                        Optional.of(JobReport.of(batch.job())),
                        List.of()),
                done -> new StepReport(false, Optional.empty(), PlannedUser.all(done.blocked())));
    }
}
