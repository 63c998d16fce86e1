package io.hexline.cli.move;

import io.hexline.cli.command.MoveClientCommand;
import io.hexline.cli.session.Sessions;
import io.hexline.domain.value.Id.JobId;
import picocli.CommandLine.Parameters;

/** A command about one job. */
abstract class JobCommand extends MoveClientCommand {

    @Parameters(paramLabel = "JOB", description = "ID of the job, as hexline move list and start print it.")
    private JobId job;

    JobCommand(Sessions sessions) {
        super(sessions);
    }

    final JobId job() {
        return job;
    }
}
