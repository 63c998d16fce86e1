package io.hexline.application.move;

import io.hexline.application.failure.Failure;
import io.hexline.application.move.MigrateLocation.MigrationStep.BatchState;
import io.hexline.application.move.MoveUsers.MoveUsersCommand;
import io.hexline.application.move.MoveUsers.MoveUsersResult;
import io.hexline.application.move.assess.MigrationReader;
import io.hexline.application.store.MoveJobs;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.move.MigrationPlan;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

record MigrateLocationService(MigrationReader reader, MoveUsers moveUsers, WatchMoveJob watch, MoveJobs jobs)
        implements MigrateLocation {

    @Override
    public Either<Failure, MigrationPlan> plan(Migration migration) {
        return reader.whole(migration.org(), migration.source(), migration.target());
    }

    @Override
    public Either<Failure, MigrationStep> advance(MigrationCommand command) {
        return unlessHeld(
                command.after().isPresent()
                        ? held(command.migration().org(), command.after().get())
                        : Either.right(Optional.empty()),
                () -> next(command));
    }

    private Either<Failure, MigrationStep> next(MigrationCommand command) {
        Migration migration = command.migration();
        return reader.begun(migration.org(), migration.source(), migration.target(), command.without())
                .flatMap(plan -> plan.batches().isEmpty()
                        ? Either.right(new MigrationStep.Done(plan.blocked()))
                        : begin(command, plan.batches().get(0)));
    }

    /** Who is in a job already, because whoever began it cannot tell any more, is not moved by another one. */
    private Either<Failure, MigrationStep> begin(MigrationCommand command, List<MigrationPlan.PlannedMove> batch) {
        List<PersonId> users = batch.stream().map(move -> move.person().id()).toList();
        return unlessHeld(held(command.migration().org(), users), () -> start(command, users));
    }

    private Either<Failure, MigrationStep> start(MigrationCommand command, List<PersonId> users) {
        Migration migration = command.migration();
        return moveUsers
                .handle(new MoveUsersCommand(
                        migration.org(),
                        command.actor(),
                        command.trackingId(),
                        MoveDraft.of(migration.target(), users)))
                .map(result -> new MigrationStep.Batch(BatchState.BEGUN, ((MoveUsersResult.Started) result).job()));
    }

    /** What holds the next batch back, or the next batch. */
    private static Either<Failure, MigrationStep> unlessHeld(
            Either<Failure, Optional<MigrationStep>> held, Supplier<Either<Failure, MigrationStep>> next) {
        return held.flatMap(
                step -> step.<Either<Failure, MigrationStep>>map(Either::right).orElseGet(next));
    }

    private Either<Failure, Optional<MigrationStep>> held(OrgId org, List<PersonId> users) {
        for (PersonId user : users) {
            Either<Failure, Optional<JobId>> job = Failure.orTrouble(jobs.busyWith(user));
            Either<Failure, Optional<MigrationStep>> held =
                    job.flatMap(found -> found.isPresent() ? held(org, found.get()) : Either.right(Optional.empty()));
            if (held.isLeft() || held.get().isPresent()) {
                return held;
            }
        }
        return Either.right(Optional.empty());
    }

    private Either<Failure, Optional<MigrationStep>> held(OrgId org, JobId job) {
        return watch.handle(org, job).map(MigrateLocationService::held);
    }

    /** Empty where the job has ended as it was planned. */
    private static Optional<MigrationStep> held(MoveJob job) {
        if (job.leftNobodyBehind()) {
            return Optional.empty();
        }
        boolean underWay = job.state() == JobState.STARTING || job.state() == JobState.RUNNING;
        return Optional.of(new MigrationStep.Batch(underWay ? BatchState.UNDER_WAY : BatchState.STOPPED, job));
    }
}
