package io.hexline.benchmarks.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Writes what requests write, by hand, again and again, and does nothing else. */
record BareLoop(TestedDatabase database, Request request) {

    /** What one request writes, in its transactions. */
    interface Request {

        /**
         * Writes it.
         *
         * @param number of the request: those of one moment differ
         */
        void write(Connection connection, int number) throws SQLException;
    }

    /** How many requests a second so many threads write, tried for so many seconds. */
    double rate(int threads, int seconds) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Long>> loops = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int first = thread;
                loops.add(() -> requests(first, threads, end));
            }
            long done = 0;
            for (Future<Long> loop : pool.invokeAll(loops)) {
                done += loop.get();
            }
            return (double) done / seconds;
        } finally {
            pool.shutdownNow();
        }
    }

    private long requests(int first, int threads, long end) throws SQLException {
        long requests = 0;
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            for (int number = first; System.nanoTime() < end; number += threads) {
                request.write(connection, number);
                requests++;
            }
        }
        return requests;
    }

    static void execute(Connection connection, String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int place = 0; place < values.length; place++) {
                prepared.setObject(place + 1, values[place]);
            }
            prepared.execute();
        }
    }
}
