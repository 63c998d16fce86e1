package io.hexline.cli.move;

import io.hexline.application.failure.Failure;
import io.hexline.application.move.MoveUsersCommand;
import io.hexline.cli.workspace.Session;
import io.hexline.domain.location.LocationId;
import io.hexline.domain.move.MoveDraft;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Who is to move where. */
final class MoveOptions {

    @Option(names = "--to", required = true, paramLabel = "LOCATION", description = "ID of the target location.")
    private LocationId target;

    @ArgGroup(exclusive = false, multiplicity = "1..*")
    private List<MemberOptions> members;

    /** The request that these options make. */
    Either<Failure, MoveUsersCommand> request(Session session, boolean validate) {
        return Either.sequenceRight(
                        members.stream().map(member -> member.member(session)).toList())
                .map(found ->
                        new MoveDraft.Entry(Optional.of(target), Optional.of(validate), Optional.of(found.asJava())))
                .map(entry -> new MoveUsersCommand(
                        session.organization(),
                        session.administrator(),
                        "CLI_" + UUID.randomUUID(),
                        new MoveDraft(Optional.of(List.of(entry)))));
    }
}
