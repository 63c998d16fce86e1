package io.hexline.application;

import io.hexline.application.job.BatchJobStart;
import io.hexline.application.job.BatchJobWorker;
import io.hexline.application.job.ControlBatchJob;
import io.hexline.application.job.WatchBatchJobs;
import io.hexline.application.number.MoveNumbers;
import io.hexline.application.store.Store;

/** What can be done by jobs in the background other than moving users, and about these jobs. */
public record JobUseCases(MoveNumbers moveNumbers, WatchBatchJobs watchBatchJobs, ControlBatchJob controlBatchJob) {

    static JobUseCases on(Host host, BatchJobWorker worker) {
        Store store = host.store();
        return new JobUseCases(
                MoveNumbers.on(store, BatchJobStart.on(store, host.time(), worker)),
                WatchBatchJobs.on(store.batchJobs()),
                ControlBatchJob.on(store, host.collaborators(), host.time(), worker));
    }
}
