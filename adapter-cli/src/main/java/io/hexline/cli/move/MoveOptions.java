package io.hexline.cli.move;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.client.Names;
import io.hexline.cli.client.UserMove;
import io.hexline.cli.id.Reference;
import io.hexline.domain.value.Id.LocationId;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Who is to move where. */
final class MoveOptions {

    @Option(names = "--to", required = true, paramLabel = "LOCATION", description = "The target location: name or ID.")
    private Reference target;

    @ArgGroup(multiplicity = "1")
    private Users users;

    /** Named one by one, or in a file. */
    static final class Users {

        @Option(
                names = "--csv",
                paramLabel = "FILE",
                description = "A file with the users, one on each line; its form is below.")
        private Path file;

        @ArgGroup(exclusive = false, multiplicity = "1..*")
        private List<MemberOptions> members;
    }

    /** The target location; what to say where there is none of that name. */
    Either<Answer, LocationId> target(Names names) {
        return names.location(target);
    }

    /** Everything that is wished for; every line of the file that is not understood otherwise. */
    Either<Answer, List<UserMove>> moves() {
        return users.file == null
                ? Either.right(users.members.stream().map(MemberOptions::move).toList())
                : MoveFile.read(users.file)
                        .mapLeft(mistakes -> new ErrorAnswer(
                                Outcome.MISUSED, mistakes, "The form of the file: hexline move validate --help"));
    }
}
