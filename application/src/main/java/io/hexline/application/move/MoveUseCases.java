package io.hexline.application.move;

import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.job.BatchJobWorker;
import io.hexline.application.job.Parallelism;
import io.hexline.application.location.FindLocation;
import io.hexline.application.move.assess.MigrationReader;
import io.hexline.application.move.assess.PreviewReader;
import io.hexline.application.move.job.MoveJobWorker;
import io.hexline.application.saga.Sagas;
import io.hexline.application.store.Store;
import io.hexline.domain.code.Rule;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.move.MoveFacts;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executor;

/** What can be done about moves to other locations, and the jobs that carry them out. */
public record MoveUseCases(
        MoveUsers moveUsers,
        WatchMoveJob watchMoveJob,
        ControlMoveJob controlMoveJob,
        RecoverWork recoverWork,
        CountMoveJobs countMoveJobs,
        CountUntold countUntold,
        ParkMoveJobs parkMoveJobs,
        MigrateLocation migrateLocation,
        PreviewMoves previewMoves) {

    static MoveUseCases on(Store store, Collaborators collaborators, InstantSource time, Executor background) {
        return on(
                store,
                collaborators,
                time,
                background,
                Parallelism.NONE,
                List.of(),
                BatchJobWorker.on(store, collaborators, time, background));
    }

    /**
     * They belong together, because they know which jobs are in hand.
     *
     * @param background where jobs run
     * @param parallelism how many users of a job are moved at the same time
     * @param further rules of a host's own
     * @param others works on the jobs that do not move users
     */
    public static MoveUseCases on(
            Store store,
            Collaborators collaborators,
            InstantSource time,
            Executor background,
            Parallelism parallelism,
            Collection<? extends Rule<MoveFacts>> further,
            BatchJobWorker others) {
        Sagas sagas = Sagas.on(store, collaborators, time);
        MoveJobWorker worker = MoveJobWorker.on(store, collaborators, time, background, parallelism, further);
        WatchMoveJob watch = WatchMoveJob.on(store.jobs());
        ControlMoveJob control = new ControlMoveJobService(watch, store.unitOfWork(), sagas, time, worker);
        MoveUsers moveUsers = MoveUsersService.on(store, collaborators, time, worker, further);
        return new MoveUseCases(
                moveUsers,
                watch,
                control,
                new RecoverWorkService(sagas, worker, others),
                CountMoveJobs.on(store.jobs()),
                CountUntold.on(store.outbox()),
                () -> parked(worker, others),
                new MigrateLocationService(
                        MigrationReader.on(store, collaborators, time, further), moveUsers, watch, store.jobs()),
                new PreviewMovesService(
                        FindLocation.on(store.locations()), PreviewReader.on(store, collaborators, time, further)));
    }

    /** Both rest, whatever the store says of the first. */
    private static Either<Failure, ParkMoveJobs.Parked> parked(MoveJobWorker worker, BatchJobWorker others) {
        Either<PortFailure, List<BatchJob>> items = others.park();
        return Failure.orTrouble(
                worker.park().flatMap(moves -> items.map(jobs -> new ParkMoveJobs.Parked(moves, jobs))));
    }
}
