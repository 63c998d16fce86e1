package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Store;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Of those who want the turn of a user or a job, one has it at a time. */
public abstract class KeyedLocksContract extends RaceContract {

    private static final JobId JOB = new JobId("job");

    /** Counts without guarding the counter; some are lost where two count at once. */
    private static final class Unguarded {

        private int value;

        Either<PortFailure, Integer> increase() {
            int read = value;
            Thread.yield();
            value = read + 1;
            return Either.right(value);
        }
    }

    @RepeatedTest(value = ROUNDS, failureThreshold = 1)
    void oneAtATimeHasTheTurnOfAUser() throws Exception {
        Store store = store(smallWorld().build());
        Unguarded counter = new Unguarded();
        Set<PersonId> everybody = RUNNERS.stream().map(Person::id).collect(Collectors.toSet());
        PersonId one = RUNNERS.get(0).id();

        run(number -> store.locks().ofUsers(number % 2 == 0 ? everybody : Set.of(one), counter::increase));

        assertEquals(THREADS, counter.value);
    }

    @RepeatedTest(value = ROUNDS, failureThreshold = 1)
    void oneAtATimeHasTheTurnOfAJob() throws Exception {
        Store store = store(smallWorld().build());
        Unguarded counter = new Unguarded();

        run(number -> store.locks().ofJob(JOB, counter::increase));

        assertEquals(THREADS, counter.value);
    }

    @Test
    void whoeverHasAJobsTurnCanTakeThoseOfUsers() {
        Store store = store(smallWorld().build());
        Supplier<Either<PortFailure, Integer>> work = () -> Either.right(7);

        assertEquals(
                Either.right(7), store.locks().ofJob(JOB, () -> store.locks().ofUsers(Set.of(ADA.id()), work)));
        assertEquals(Either.right(7), store.locks().ofUsers(Set.of(), work));
    }

    @Test
    void aTurnEndsWithADefect() throws Exception {
        Store store = store(smallWorld().build());
        AtomicInteger done = new AtomicInteger();

        assertThrows(
                IllegalStateException.class,
                () -> store.locks().ofUsers(Set.of(ADA.id()), () -> {
                    throw new IllegalStateException("defect");
                }));
        run(number -> store.locks().ofUsers(Set.of(ADA.id()), () -> Either.right(done.incrementAndGet())));

        assertEquals(THREADS, done.get());
    }
}
