package io.hexline.domain.job;

import static io.hexline.domain.job.JobEvent.ABANDON;
import static io.hexline.domain.job.JobEvent.FAIL;
import static io.hexline.domain.job.JobEvent.FINISH;
import static io.hexline.domain.job.JobEvent.PAUSE;
import static io.hexline.domain.job.JobEvent.RESUME;
import static io.hexline.domain.job.JobEvent.START;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Either;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JobStateTest {

    private static final Map<JobState, Map<JobEvent, JobState>> POSSIBLE = Map.of(
            JobState.STARTING,
            Map.of(START, JobState.RUNNING, PAUSE, JobState.PAUSED, ABANDON, JobState.ABANDONED, FAIL, JobState.FAILED),
            JobState.RUNNING,
            Map.of(
                    PAUSE,
                    JobState.PAUSED,
                    ABANDON,
                    JobState.ABANDONED,
                    FINISH,
                    JobState.FINISHED,
                    FAIL,
                    JobState.FAILED),
            JobState.PAUSED,
            Map.of(RESUME, JobState.STARTING, ABANDON, JobState.ABANDONED),
            JobState.FINISHED,
            Map.of(),
            JobState.FAILED,
            Map.of(),
            JobState.ABANDONED,
            Map.of());

    static Stream<Arguments> everyStateAndEvent() {
        return Arrays.stream(JobState.values())
                .flatMap(state -> Arrays.stream(JobEvent.values()).map(event -> Arguments.of(state, event)));
    }

    @ParameterizedTest
    @MethodSource
    void everyStateAndEvent(JobState state, JobEvent event) {
        JobState next = POSSIBLE.get(state).get(event);
        Either<JobState.Refused, JobState> expected =
                next == null ? Either.left(new JobState.Refused(state, event)) : Either.right(next);
        assertEquals(expected, state.on(event));
        assertEquals(POSSIBLE.get(state).isEmpty(), state.isFinal());
    }
}
