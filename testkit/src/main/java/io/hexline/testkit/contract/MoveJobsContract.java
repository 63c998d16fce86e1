package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.Host;
import io.hexline.application.store.Write;
import io.hexline.domain.Version;
import io.hexline.domain.job.JobEvent;
import io.hexline.domain.job.JobId;
import io.hexline.domain.job.JobOrigin;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.move.Change;
import io.hexline.domain.move.MoveOrder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Jobs are kept, with their versions, and found by the organization whose users they move. */
public abstract class MoveJobsContract extends HostContract {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final MoveJob JOB = MoveJob.accepted(
            new JobId("job"),
            1,
            new JobOrigin(EVE.id(), GLOBEX, ACME, "tracking", NOON),
            List.of(new MoveOrder(ADA.id(), BERGEN.id(), Change.keep(), Change.keep())));

    @Test
    void findsAJobInTheOrganizationWhoseUsersMove() {
        Host host = host(smallWorld().build());
        commit(host, new Write.PutJob(JOB));

        assertEquals(Optional.of(JOB.at(new Version(1))), right(host.jobs().find(ACME, JOB.id())));
        assertEquals(Optional.empty(), right(host.jobs().find(GLOBEX, JOB.id())));
        assertEquals(Optional.empty(), right(host.jobs().find(ACME, new JobId("unknown"))));
    }

    @Test
    void keepsTheFirstOfTwoEventsThatMeet() {
        Host host = host(smallWorld().build());
        commit(host, new Write.PutJob(JOB));
        MoveJob read = right(host.jobs().find(ACME, JOB.id())).orElseThrow();

        commit(host, new Write.PutJob(read.on(JobEvent.PAUSE, NOON).get()));
        refuse(host, new Write.PutJob(read.on(JobEvent.START, NOON).get()));

        assertEquals(
                JobState.PAUSED,
                right(host.jobs().find(ACME, JOB.id())).orElseThrow().state());
    }
}
