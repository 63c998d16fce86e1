package io.hexline.cli.move;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.MoveClient;
import io.hexline.cli.client.PlanReport;
import io.hexline.cli.entry.Named;
import io.hexline.cli.id.Reference;
import io.hexline.cli.session.Sessions;
import io.hexline.cli.user.UserReference;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
            "has moved is not in the plan any more. Who fails each time is left out with",
            "--without. Ctrl-C pauses the job (exit code 130).",
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

    @Option(
            names = "--without",
            paramLabel = "USER",
            description = "Who stays when the plan is carried out, such as who failed before: e-mail, name or ID.")
    private List<UserReference> without = List.of();

    PlanCommand(Sessions sessions) {
        super(sessions);
    }

    @Override
    protected Either<Answer, Answer> ask(MoveClient client) throws InterruptedException {
        if (csv && (carryOut || json())) {
            throw misuse("--csv goes neither with --json nor with --carry-out");
        } else if (!without.isEmpty() && !carryOut) {
            throw misuse("--without goes with --carry-out");
        }
        Either<Answer, LocationId> from = client.names().location(source);
        Either<Answer, LocationId> to = from.flatMap(found -> client.names().location(target));
        Either<Answer, PlanReport> plan =
                to.flatMap(found -> client.migrations().plan(from.get(), found));
        return plan.isRight() && carryOut
                ? carryOut(client, from.get(), to.get(), plan.get())
                : plan.map(found -> new PlanAnswer(found, csv));
    }

    private Either<Answer, Answer> carryOut(MoveClient client, LocationId from, LocationId to, PlanReport plan)
            throws InterruptedException {
        Either<Answer, List<Named>> staying = client.names().users(without);
        return staying.isLeft()
                ? Either.left(staying.getLeft())
                : new Migration(client, from, to, ids(staying.get()), this::progress, interruption()).carryOut(plan);
    }

    private static Set<PersonId> ids(List<Named> users) {
        return users.stream().map(user -> new PersonId(user.id())).collect(Collectors.toSet());
    }
}
