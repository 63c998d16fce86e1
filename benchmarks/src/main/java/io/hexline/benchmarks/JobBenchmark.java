package io.hexline.benchmarks;

import io.hexline.application.move.MoveUsers.MoveUsersResult.Started;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A whole job: a hundred users of one location move with their numbers, and the next job moves them back. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 2, jvmArgs = "-Xmx6g")
public class JobBenchmark {

    private static final int MOVED = 100;
    private static final int STRIDE = 10;

    private final List<PersonId> team = IntStream.range(0, MOVED)
            .map(index -> index * STRIDE)
            .mapToObj(LargeOrganization::user)
            .toList();
    private boolean isAway;

    @Benchmark
    public MoveJob moveHundred(Inhabited organization) {
        LocationId target = isAway ? LargeOrganization.home(0) : LargeOrganization.away(0);
        MoveJob job = organization.now(((Started) organization.move(false, target, team)).job());
        if (job.counts().moved() != MOVED) {
            throw new IllegalStateException("Everybody can move, but: " + job);
        }
        isAway = !isAway;
        return job;
    }
}
