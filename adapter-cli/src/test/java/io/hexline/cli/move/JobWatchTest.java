package io.hexline.cli.move;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.cli.client.EmbeddedMoveClient;
import io.hexline.cli.client.JobReport;
import io.hexline.cli.client.MoveClient;
import io.hexline.cli.command.Interruption;
import io.hexline.cli.fixture.JobStub;
import io.hexline.cli.fixture.Jobs;
import io.hexline.cli.fixture.Stage;
import io.hexline.domain.job.JobEvent;
import io.hexline.domain.job.JobState;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JobWatchTest {

    @Test
    void number_orders_are_not_waited_for_for_ever() throws Exception {
        MoveClient client =
                new EmbeddedMoveClient(new Stage().keeping(new JobStub().then(Jobs.finished(Jobs.PENDING))));
        JobReport started = client.job(Jobs.accepted().job().id()).get();

        try (Interruption interruption = Interruption.watch()) {
            JobReport end = new JobWatch(
                            client, Jobs.accepted().job().id(), Optional.empty(), interruption, Duration.ofMillis(1))
                    .untilEnd(started)
                    .get();

            assertEquals(1, end.counts().pending());
        }
    }

    @Test
    void a_job_that_somebody_else_pauses_is_not_waited_for() throws Exception {
        MoveClient client = new EmbeddedMoveClient(new Stage()
                .keeping(new JobStub().then(Jobs.running()).then(Jobs.after(Jobs.halfway(), JobEvent.PAUSE))));
        JobReport started = client.job(Jobs.accepted().job().id()).get();

        try (Interruption interruption = Interruption.watch()) {
            JobReport end = new JobWatch(
                            client, Jobs.accepted().job().id(), Optional.empty(), interruption, Duration.ofMillis(1))
                    .untilEnd(started)
                    .get();

            assertEquals(JobState.PAUSED, end.state());
        }
    }
}
