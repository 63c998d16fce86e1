package io.hexline.cli.move;

import io.hexline.application.failure.Failure;
import io.hexline.application.move.MoveUsersResult.Assessed;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.command.SessionCommand;
import io.hexline.cli.workspace.Session;
import io.hexline.cli.workspace.Workspace;
import io.vavr.control.Either;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hexline move validate}. */
@Command(
        name = "validate",
        description = "Show what a user's move would break and change, without moving.",
        footer = {
            "",
            "Errors block the move (exit code 1), impacts tell what it will change.",
            "Example:",
            "  hexline move validate --user kenji.watanabe@example.com --extension 2148 \\",
            "    --to 5f0278fe-e88c-4337-80eb-dcccb3ee0550"
        })
public final class ValidateCommand extends SessionCommand {

    @Mixin
    private MoveOptions move = new MoveOptions();

    public ValidateCommand(Workspace workspace) {
        super(workspace);
    }

    @Override
    protected Either<Failure, Answer> run(Session session) {
        return move.request(session, true)
                .flatMap(session.useCases().moveUsers()::handle)
                .map(result -> new AssessmentAnswer(((Assessed) result).assessment()));
    }
}
