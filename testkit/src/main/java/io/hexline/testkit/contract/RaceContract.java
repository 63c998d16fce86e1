package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.user.Person;
import io.hexline.testkit.APerson;
import io.hexline.testkit.Race;
import io.vavr.control.Either;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Many threads want what one of them can have, again and again. */
public abstract class RaceContract extends StoreContract {

    static final int THREADS = 64;
    static final int ROUNDS = 60;
    static final List<Person> RUNNERS = IntStream.range(0, THREADS)
            .mapToObj(number -> APerson.named("runner" + number, ACME).build())
            .toList();

    private static Race race;
    private static int users;

    @BeforeAll
    static synchronized void gather() {
        if (users++ == 0) {
            race = new Race(THREADS);
        }
    }

    @AfterAll
    static synchronized void disperse() {
        if (--users == 0) {
            race.close();
        }
    }

    static Person[] runners() {
        return RUNNERS.toArray(Person[]::new);
    }

    /** What each thread got. Contracts that run at the same time race one after the other. */
    static synchronized <T> List<T> run(IntFunction<T> runner) throws Exception {
        return race.run(runner);
    }

    /** The number of the only one that got a right answer. */
    static int onlyWinner(List<? extends Either<?, ?>> answers) {
        List<Integer> winners = IntStream.range(0, answers.size())
                .filter(number -> answers.get(number).isRight())
                .boxed()
                .toList();
        assertEquals(1, winners.size(), () -> "winners: " + winners);
        return winners.get(0);
    }
}
