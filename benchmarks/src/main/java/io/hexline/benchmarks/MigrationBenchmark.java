package io.hexline.benchmarks;

import io.hexline.domain.move.MigrationPlan;
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

/** A plan for everybody at one location, a tenth of the organization. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 2, jvmArgs = "-Xmx6g")
public class MigrationBenchmark {

    private static final int SHARE = 10;

    @Benchmark
    public MigrationPlan plan(Inhabited organization) {
        MigrationPlan plan = organization.plan(LargeOrganization.home(0), LargeOrganization.away(0));
        if (plan.movable() != organization.users() / SHARE) {
            throw new IllegalStateException("Everybody can move, but: " + plan.blocked());
        }
        return plan;
    }
}
