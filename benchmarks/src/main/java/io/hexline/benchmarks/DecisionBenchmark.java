package io.hexline.benchmarks;

import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.move.assess.MoveAssessor;
import io.hexline.application.provisioning.LicenseFactsLoader;
import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.license.LicenseDecision;
import io.hexline.domain.license.LicenseDecision.LicenseFacts;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.move.Assessment;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.move.MoveFacts;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Change;
import io.hexline.inmemory.InMemoryStore;
import io.hexline.inmemory.RandomIds;
import io.hexline.simulation.Simulation;
import io.hexline.world.World;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The parts of a request by themselves: the decisions about facts that are there, their loading, and a commit. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx6g")
public class DecisionBenchmark {

    private static final int USER = 7;

    @Param({"1000", "100000"})
    private int users;

    private Store store;
    private LicenseFactsLoader licenses;
    private List<LicenseOperation> operations;
    private LicenseFacts licenseFacts;
    private MoveFacts moveFacts;
    private Person person;

    /** For JMH, which sets what it measures. */
    public DecisionBenchmark() {}

    DecisionBenchmark(int users) {
        this.users = users;
    }

    @Setup
    public void load() {
        World world = LargeOrganization.world(users);
        InstantSource time = InstantSource.system();
        store = InMemoryStore.of(world, new RandomIds(), time).ports();
        Collaborators collaborators = Simulation.of(world, store, time).collaborators();
        licenses = LicenseFactsLoader.on(store, collaborators);
        operations = List.of(LicenseOperation.add(LargeOrganization.SPARE));
        person = stored();
        licenseFacts = loadLicenseFacts();
        moveFacts = value(MoveAssessor.on(store, collaborators, time, List.of())
                        .assess(
                                LargeOrganization.ORG,
                                new RequestedMove(
                                        person.id(), LargeOrganization.away(USER), Change.keep(), Change.keep()),
                                UnaryOperator.identity()))
                .facts();
    }

    private static <T> T value(Either<?, T> answer) {
        return answer.getOrElseThrow(failure -> new IllegalStateException("Failed: " + failure));
    }

    private Person stored() {
        return value(store.people().person(LargeOrganization.user(USER))).orElseThrow();
    }

    @Benchmark
    public Assessment assess() {
        return Assessment.of(moveFacts);
    }

    @Benchmark
    public LicenseDecision decideAboutLicenses() {
        return LicenseDecision.of(licenseFacts, operations, List.of());
    }

    @Benchmark
    public LicenseFacts loadLicenseFacts() {
        return value(licenses.load(LargeOrganization.ORG, person, operations)).facts();
    }

    /** The spare license comes and goes. */
    @Benchmark
    public int commitAPerson() {
        boolean spare = person.holdings().licenses().contains(LargeOrganization.SPARE);
        Person changed = person.withHoldings(person.holdings()
                .withHeld(
                        spare
                                ? Set.of(LargeOrganization.CALLING)
                                : Set.of(LargeOrganization.CALLING, LargeOrganization.SPARE),
                        Set.of()));
        int written = value(store.unitOfWork().commit(List.of(new Write.PutPerson(changed))));
        person = changed.at(person.version().next());
        return written;
    }
}
