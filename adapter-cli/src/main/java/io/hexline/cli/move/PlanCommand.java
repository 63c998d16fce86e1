package io.hexline.cli.move;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.MoveClient;
import io.hexline.cli.client.PlanReport;
import io.hexline.cli.id.Reference;
import io.hexline.cli.session.Sessions;
import io.hexline.domain.value.Id.LocationId;
import io.vavr.control.Either;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hexline move plan}. */
@Command(
        name = "plan",
        description = "Plan how everybody at a location moves to another one, or carry that out.",
        footer = {
            "",
            "Users go under the extensions and numbers that they have. A batch is a job of at",
            "most 100 users; who depends on others goes after them or with them. Errors keep",
            "users where they are (exit code 1), impacts tell what changes for whom.",
            "",
            "With --carry-out, each batch begins when the one before has ended; the first job",
            "that leaves anybody behind is the last. The same command goes on from there: who",
            "has moved is not in the plan any more. Ctrl-C pauses the job (exit code 130).",
            "",
            "Examples:",
            "  hexline move plan --location 'San Jose' --to Lakeland",
            "  hexline move plan --location 'San Jose' --to Lakeland --csv > plan.csv",
            "  hexline move plan --location 'San Jose' --to Lakeland --carry-out --save world.json"
        })
final class PlanCommand extends InterruptibleCommand {

    @Option(
            names = "--location",
            required = true,
            paramLabel = "LOCATION",
            description = "The location that they leave: name or ID.")
    private Reference source;

    @Option(names = "--to", required = true, paramLabel = "LOCATION", description = "The target location: name or ID.")
    private Reference target;

    @Option(names = "--csv", description = "Answer with comma-separated values: a line for each user.")
    private boolean csv;

    @Option(names = "--carry-out", description = "Move all who can move, batch after batch.")
    private boolean carryOut;

    PlanCommand(Sessions sessions) {
        super(sessions);
    }

    @Override
    protected Either<Answer, Answer> ask(MoveClient client) throws InterruptedException {
        if (csv && (carryOut || json())) {
            throw misuse("--csv goes neither with --json nor with --carry-out");
        }
        Either<Answer, LocationId> from = client.names().location(source);
        Either<Answer, LocationId> to = from.flatMap(found -> client.names().location(target));
        Either<Answer, PlanReport> plan =
                to.flatMap(found -> client.migrations().plan(from.get(), found));
        return plan.isRight() && carryOut
                ? new Migration(client, from.get(), to.get(), this::progress, interruption()).carryOut(plan.get())
                : plan.map(found -> new PlanAnswer(found, csv));
    }
}
