package io.hexline.application.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.value.Id.JobId;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JobsInHandTest {

    private static final JobId JOB = new JobId("job");
    private static final Map<JobId, JobsInHand.Run> UNDER_WAY = Map.of(JOB, (patience, begins) -> patience);

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final JobsInHand inHand = new JobsInHand(background::add);

    @Test
    void whatIsUnderWayAtTheFirstLookIsTakenUp() {
        assertEquals(Set.of(JOB), inHand.takeUp(UNDER_WAY));
    }

    @Test
    void whatCameSinceTheLastLookIsLeftToItsServerUntilTheNext() {
        inHand.takeUp(Map.of());

        assertEquals(Set.of(), inHand.takeUp(UNDER_WAY));
        assertEquals(Set.of(JOB), inHand.takeUp(UNDER_WAY));
    }

    @Test
    void whatWasBroughtHereIsTakenUpAsSoonAsItsRunHasLeftIt() {
        inHand.takeUp(Map.of());
        inHand.start(JOB, UNDER_WAY.get(JOB));
        background.remove().run();

        assertEquals(Set.of(JOB), inHand.takeUp(UNDER_WAY));
    }
}
