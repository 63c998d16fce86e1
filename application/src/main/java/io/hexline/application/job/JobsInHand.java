package io.hexline.application.job;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.hexline.application.saga.Sagas;
import io.hexline.domain.value.Id.JobId;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/** The jobs that wait or work here, in the background. */
public final class JobsInHand {

    /** Works one job through. */
    @FunctionalInterface
    public interface Run {

        /**
         * Whatever it answers or throws, the job is not in hand any more then.
         *
         * @param patience how long to wait for somebody else who works on the job
         * @param begins is to be told once nobody else does
         */
        Object through(Duration patience, Runnable begins);
    }

    private final Executor background;
    private final AtomicBoolean parked = new AtomicBoolean();

    /** How many runs of a job wait or work here. */
    private final Map<JobId, Integer> runs = new ConcurrentHashMap<>();

    /** Those of them that are not another server's: they were brought here, or a run has its turn. */
    private final Set<JobId> own = ConcurrentHashMap.newKeySet();

    /** Those that were brought here, or were under way at the last look. */
    private final Set<JobId> known = ConcurrentHashMap.newKeySet();

    private boolean hasLooked;

    public JobsInHand(Executor background) {
        this.background = background;
    }

    /** Works a job through that was brought here. */
    public void start(JobId job, Run run) {
        take(job);
        own.add(job);
        known.add(job);
        execute(job, Sagas.PATIENCE, run);
    }

    /**
     * Works those jobs through that may have been left: not those in hand, and none once nothing is begun here any more. One
     * that came since the last look is left to the server that it was brought to, which is about to take its turn. A job that
     * another process works on is left to it.
     *
     * @param underWay all that are, by their ids
     * @return those that were taken up
     */
    public synchronized Set<JobId> takeUp(Map<JobId, Run> underWay) {
        Set<JobId> came = hasLooked ? Sets.difference(underWay.keySet(), known) : Set.of();
        Set<JobId> left = ImmutableSet.copyOf(Sets.difference(underWay.keySet(), came));
        hasLooked = true;
        known.retainAll(underWay.keySet());
        known.addAll(underWay.keySet());
        return left.stream().filter(job -> takeUp(job, underWay.get(job))).collect(ImmutableSet.toImmutableSet());
    }

    private boolean takeUp(JobId job, Run run) {
        boolean left = !parked.get() && !runs.containsKey(job);
        if (left) {
            take(job);
            execute(job, Duration.ZERO, run);
        }
        return left;
    }

    private void take(JobId job) {
        runs.merge(job, 1, Integer::sum);
    }

    private void execute(JobId job, Duration patience, Run run) {
        try {
            background.execute(() -> run(job, patience, run));
        } catch (RuntimeException refused) {
            release(job);
            throw refused;
        }
    }

    private void run(JobId job, Duration patience, Run run) {
        try {
            run.through(patience, () -> own.add(job));
        } finally {
            release(job);
        }
    }

    private void release(JobId job) {
        runs.computeIfPresent(job, (id, some) -> {
            if (some > 1) {
                return some - 1;
            }
            own.remove(id);
            return null;
        });
    }

    /** Nothing is begun here any more. */
    public void park() {
        parked.set(true);
    }

    public boolean isParked() {
        return parked.get();
    }

    /** Whether the job is in hand, and another server cannot turn out to have its lease. */
    public boolean isOwn(JobId job) {
        return own.contains(job);
    }
}
