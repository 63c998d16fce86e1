package io.hexline.benchmarks;

import io.hexline.application.move.MoveUsers.MoveUsersResult.Assessed;
import io.hexline.domain.move.Assessment;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One assessment: {@code MoveUsers} with {@code validate}, each time of another user of the whole organization. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 2, jvmArgs = "-Xmx6g")
public class AssessmentBenchmark {

    private static final long SEED = 19_605;

    private final SplittableRandom random = new SplittableRandom(SEED);

    @Benchmark
    public Assessment assess(Inhabited organization) {
        int user = random.nextInt(organization.users());
        Assessed assessed =
                (Assessed) organization.move(true, LargeOrganization.away(user), List.of(LargeOrganization.user(user)));
        if (!assessed.assessment().isClear()) {
            throw new IllegalStateException(
                    "Everybody can move, but: " + assessed.assessment().errors());
        }
        return assessed.assessment();
    }
}
