package io.hexline.application.job;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFutureTask;
import com.google.common.util.concurrent.UncheckedExecutionException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * How many users of a job may be moved at the same time: worth it where a store or collaborators are waited for.
 *
 * @param most from 1
 * @param helpers does some of it, or nothing where nobody is free: what nobody has begun, the job's own thread does
 */
public record Parallelism(int most, Executor helpers) {

    /** More than will ever be at the same thing at once, in all jobs on all servers: each loses only where another one wins. */
    public static final int MANY = 64;

    /** One after the other. */
    public static final Parallelism NONE = new Parallelism(1, task -> {});

    public Parallelism {
        checkArgument(most >= 1, "Nobody would ever be moved by %s at a time", most);
    }

    /**
     * Does all of it, and comes back once all of it is done.
     *
     * @return the answers, in the order of what they are of
     * @throws RuntimeException the first of what was thrown
     */
    public <T, R> List<R> all(List<T> some, Function<T, R> work) {
        List<ListenableFutureTask<R>> tasks = some.stream()
                .map(one -> ListenableFutureTask.create(() -> work.apply(one)))
                .toList();
        tasks.stream().skip(1).forEach(helpers::execute);
        tasks.forEach(ListenableFutureTask::run);
        Futures.getUnchecked(Futures.whenAllComplete(tasks).call(() -> true, Runnable::run));
        return tasks.stream().map(Parallelism::answer).toList();
    }

    private static <R> R answer(ListenableFutureTask<R> task) {
        try {
            return Futures.getUnchecked(task);
        } catch (UncheckedExecutionException thrown) {
            throw thrown.getCause() instanceof RuntimeException defect ? defect : thrown;
        }
    }
}
