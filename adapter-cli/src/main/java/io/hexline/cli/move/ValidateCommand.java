package io.hexline.cli.move;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.MoveClient;
import io.hexline.cli.command.MoveClientCommand;
import io.hexline.cli.session.Sessions;
import io.vavr.control.Either;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hexline move validate}. */
@Command(
        name = "validate",
        description = "Show what users' moves would break and change, without moving.",
        footer = {
            "",
            "Errors block a move (exit code 1), impacts tell what it will change. Each user",
            "is assessed alone, as everything is now: that another one gives up a number",
            "first is not seen.",
            "",
            "The first line of the CSV file names the columns: user, extension, number, in",
            "any order; user is needed. Each further line is a user: its e-mail, name or ID, and",
            "what it gets. An empty or absent value keeps what the user has, a - removes it.",
            "Commas, semicolons or tabs stand between values; the text is in UTF-8 or",
            "UTF-16.",
            "  user,extension,number",
            "  ana@example.com,2101,",
            "  john@example.com,,-",
            "",
            "Example:",
            "  hexline move validate --user kenji.watanabe@example.com --extension 2148 --to Lakeland"
        })
final class ValidateCommand extends MoveClientCommand {

    @Mixin
    private MoveOptions move = new MoveOptions();

    ValidateCommand(Sessions sessions) {
        super(sessions);
    }

    @Override
    protected Either<Answer, Answer> ask(MoveClient client) {
        return move.moves()
                .flatMap(moves -> move.target(client.names())
                        .flatMap(target ->
                                client.assess(target, moves).map(users -> new AssessmentAnswer(target, users))));
    }
}
