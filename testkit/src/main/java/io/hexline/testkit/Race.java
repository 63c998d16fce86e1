package io.hexline.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Lets threads do something at the same moment. The threads are reused from run to run. */
public final class Race implements AutoCloseable {

    private final int threads;
    private final ExecutorService pool;
    private final CyclicBarrier start;

    public Race(int threads) {
        this.threads = threads;
        this.pool = Executors.newFixedThreadPool(threads);
        this.start = new CyclicBarrier(threads);
    }

    /**
     * What each of them got.
     *
     * @param runner of the thread with this number, from 0
     */
    public <T> List<T> run(IntFunction<T> runner) throws InterruptedException, ExecutionException {
        List<Callable<T>> runners = IntStream.range(0, threads)
                .<Callable<T>>mapToObj(number -> () -> {
                    start.await();
                    return runner.apply(number);
                })
                .toList();
        List<Future<T>> finished = pool.invokeAll(runners);
        List<T> results = new ArrayList<>();
        for (Future<T> result : finished) {
            results.add(result.get());
        }
        return List.copyOf(results);
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
