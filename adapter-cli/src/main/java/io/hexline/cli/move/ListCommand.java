package io.hexline.cli.move;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.MoveClient;
import io.hexline.cli.command.MoveClientCommand;
import io.hexline.cli.session.Sessions;
import io.vavr.control.Either;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hexline move list}. */
@Command(
        name = "list",
        description = "List jobs, the newest first.",
        footer = {"", "Example:", "  hexline move list --server http://127.0.0.1:8080 --max 10"})
final class ListCommand extends MoveClientCommand {

    private static final String MOST = "100";

    @Option(names = "--start", paramLabel = "N", defaultValue = "0", description = "Leave out the newest N jobs.")
    private int start;

    @Option(
            names = "--max",
            paramLabel = "N",
            defaultValue = MOST,
            description = "List N jobs at most; " + MOST + " unless it is given.")
    private int max;

    ListCommand(Sessions sessions) {
        super(sessions);
    }

    @Override
    protected Either<Answer, Answer> ask(MoveClient client) {
        if (start < 0 || max < 1) {
            throw misuse("--start takes 0 or more, --max 1 or more");
        }
        return client.jobs(start, max).map(jobs -> new JobsAnswer(jobs, client.keepsJobs()));
    }
}
