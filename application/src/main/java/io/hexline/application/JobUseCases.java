package io.hexline.application;

import io.hexline.application.calling.CheckDisabling;
import io.hexline.application.calling.DisableCalling;
import io.hexline.application.calling.UpdateCalling;
import io.hexline.application.calling.UpdateCallingJob;
import io.hexline.application.job.BatchJobStart;
import io.hexline.application.job.BatchJobWorker;
import io.hexline.application.job.ControlBatchJob;
import io.hexline.application.job.CountBatchJobs;
import io.hexline.application.job.WatchBatchJobs;
import io.hexline.application.number.MoveNumbers;
import io.hexline.application.store.Store;

/** What can be done by jobs in the background other than moving users, and about these jobs. */
public record JobUseCases(
        MoveNumbers moveNumbers,
        CheckDisabling checkDisabling,
        DisableCalling disableCalling,
        UpdateCallingJob updateCallingJob,
        WatchBatchJobs watchBatchJobs,
        ControlBatchJob controlBatchJob,
        CountBatchJobs countBatchJobs) {

    static JobUseCases on(Host host, BatchJobWorker worker, UpdateCalling updateCalling) {
        Store store = host.store();
        BatchJobStart start = BatchJobStart.on(store, host.time(), worker);
        return new JobUseCases(
                MoveNumbers.on(store, start),
                CheckDisabling.on(store),
                DisableCalling.on(store.locations(), start),
                UpdateCallingJob.on(store.locations(), updateCalling, start),
                WatchBatchJobs.on(store.batchJobs()),
                ControlBatchJob.on(store, host.collaborators(), host.time(), worker),
                CountBatchJobs.on(store.batchJobs()));
    }
}
