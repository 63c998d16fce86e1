package io.hexline.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.hexline.application.move.MoveUsers.MoveUsersResult.Started;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * What jobs that run at once cost each other: fifty of a hundred users each, all at once and one after the other, in turn.
 * On one core (for example by {@code taskset -c 0}) what is gained by working at once does not hide it. Argument: how many
 * rounds (10), of which the first half is not counted.
 */
public final class JobsAtOnceBenchmark {

    private static final int JOBS = 50;
    private static final int MOVED = 100;
    private static final int LOCATIONS = 10;
    private static final int USERS = JOBS * MOVED;
    private static final int ROUNDS = 10;
    private static final double NANOS_A_MILLI = 1e6;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Inhabited organization = new Inhabited();
    private final ExecutorService threads = Executors.newFixedThreadPool(JOBS);
    private boolean isAway;

    private record Cost(double millis, double cpuMillis) {}

    private JobsAtOnceBenchmark() {}

    public static void main(String[] arguments) throws InterruptedException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROUNDS;
        JobsAtOnceBenchmark benchmark = new JobsAtOnceBenchmark();
        benchmark.organization.inhabit(USERS);
        List<Cost> inARow = new ArrayList<>();
        List<Cost> atOnce = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            inARow.add(benchmark.measured(Runnable::run));
            atOnce.add(benchmark.measured(benchmark.threads::execute));
        }
        benchmark.threads.shutdown();
        System.out.printf("%d jobs of %d users, JDK %s%n%n", JOBS, MOVED, Runtime.version());
        System.out.println("| jobs | clock, ms: median | processor time, ms: median |");
        System.out.println("| --- | ---: | ---: |");
        print("one after the other", inARow);
        print("all at once", atOnce);
    }

    private static void print(String how, List<Cost> costs) {
        List<Cost> warm = costs.subList(costs.size() / 2, costs.size());
        System.out.printf(
                "| %s | %.0f | %.0f |%n",
                how,
                warm.stream().map(Cost::millis).sorted().toList().get(warm.size() / 2),
                warm.stream().map(Cost::cpuMillis).sorted().toList().get(warm.size() / 2));
    }

    private Cost measured(Executor executor) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(JOBS);
        List<MoveJob> jobs = new CopyOnWriteArrayList<>();
        long clock = System.nanoTime();
        long cpu = SYSTEM.getProcessCpuTime();
        for (int job = 0; job < JOBS; job++) {
            int number = job;
            executor.execute(() -> {
                jobs.add(move(number));
                done.countDown();
            });
        }
        done.await();
        Cost cost = new Cost(
                (System.nanoTime() - clock) / NANOS_A_MILLI, (SYSTEM.getProcessCpuTime() - cpu) / NANOS_A_MILLI);
        for (MoveJob job : jobs) {
            if (organization.now(job).counts().moved() != MOVED) {
                throw new IllegalStateException("Everybody can move, but: " + organization.now(job));
            }
        }
        isAway = !isAway;
        return cost;
    }

    /** Users of one location go to the next one, or come back. */
    private MoveJob move(int job) {
        int location = job % LOCATIONS;
        List<PersonId> team = IntStream.range(job / LOCATIONS * MOVED, (job / LOCATIONS + 1) * MOVED)
                .mapToObj(index -> LargeOrganization.user(index * LOCATIONS + location))
                .toList();
        LocationId target = isAway ? LargeOrganization.home(location) : LargeOrganization.away(location);
        return ((Started) organization.move(false, target, team)).job();
    }
}
