package io.hexline.bootstrap.moves;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.store.JobWrite;
import io.hexline.bootstrap.moves.Stage.Mover;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.testkit.ObservedHost.Call;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a user of a job costs is the same however many users the job has. */
class JobCostTest {

    /**
     * What a job of so many users asks of its ports.
     *
     * @param whole how often the job is read with all its users
     * @param read how many users are read otherwise
     * @param written how many users are written
     */
    private record Cost(int calls, int whole, int read, int written) {

        static Cost of(int users) {
            Norway norway = new Norway();
            IntStream.range(0, users)
                    .forEach(index -> norway.with(
                            "user" + (100 + index),
                            Norway.OSLO,
                            user -> user.withNumber(Norway.number("+4721555" + (100 + index)))));
            Stage stage = new Stage(norway);
            JobWithUsers job = stage.run(IntStream.range(0, users)
                    .mapToObj(index -> Mover.move("user" + (100 + index), Norway.BERGEN))
                    .toArray(Mover[]::new));
            assertEquals(users, job.job().counts().moved());
            return of(stage.calls());
        }

        private static Cost of(List<Call> calls) {
            List<Call> reads = calls.stream()
                    .filter(call -> call.name().equals("MoveJobs.withUsers"))
                    .toList();
            return new Cost(
                    calls.size(),
                    (int) reads.stream()
                            .filter(call -> call.arguments().size() == 2)
                            .count(),
                    reads.stream()
                            .filter(call -> call.arguments().size() == 3)
                            .mapToInt(call -> ((Collection<?>) call.arguments().get(2)).size())
                            .sum(),
                    calls.stream()
                            .filter(call -> call.name().equals("UnitOfWork.commit"))
                            .flatMap(call -> ((Collection<?>) call.arguments().get(0)).stream())
                            .mapToInt(write -> write instanceof JobWrite.PutJob job
                                    ? job.changed().items().size()
                                    : 0)
                            .sum());
        }

        Cost minus(Cost other) {
            return new Cost(calls - other.calls, whole - other.whole, read - other.read, written - other.written);
        }
    }

    @Test
    void isTheSameForEachUser() {
        Cost ten = Cost.of(10);
        Cost forty = Cost.of(40);
        Cost seventy = Cost.of(70);

        assertEquals(forty.minus(ten), seventy.minus(forty));
        assertEquals(0, forty.minus(ten).whole());
    }
}
