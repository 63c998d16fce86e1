package io.hexline.cli.move;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.JobAction;
import io.hexline.cli.client.MoveClient;
import io.hexline.cli.session.Sessions;
import io.vavr.control.Either;
import picocli.CommandLine.Command;

/** A command that does something to a job, and tells how the job stands then. */
abstract class ControlCommand extends JobCommand {

    private final JobAction action;

    private ControlCommand(Sessions sessions, JobAction action) {
        super(sessions);
        this.action = action;
    }

    @Override
    protected Either<Answer, Answer> ask(MoveClient client) {
        return client.control(job(), action).map(StatusAnswer::new);
    }

    /** {@code hexline move pause}. */
    @Command(
            name = "pause",
            description = "Stop a job after the user that is being moved; it can go on later.",
            footer = {"", "Example:", "  hexline move pause JOB --server http://127.0.0.1:8080"})
    static final class Pause extends ControlCommand {

        Pause(Sessions sessions) {
            super(sessions, JobAction.PAUSE);
        }
    }

    /** {@code hexline move resume}. */
    @Command(
            name = "resume",
            description = "Let a job go on that is paused.",
            footer = {"", "Example:", "  hexline move resume JOB --server http://127.0.0.1:8080"})
    static final class Resume extends ControlCommand {

        Resume(Sessions sessions) {
            super(sessions, JobAction.RESUME);
        }
    }

    /** {@code hexline move abandon}. */
    @Command(
            name = "abandon",
            description = "Stop a job for good: who waits is skipped, who was moved stays moved.",
            footer = {"", "Example:", "  hexline move abandon JOB --server http://127.0.0.1:8080"})
    static final class Abandon extends ControlCommand {

        Abandon(Sessions sessions) {
            super(sessions, JobAction.ABANDON);
        }
    }
}
