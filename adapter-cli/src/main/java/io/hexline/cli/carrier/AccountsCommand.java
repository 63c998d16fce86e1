package io.hexline.cli.carrier;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.command.AskCommand;
import io.hexline.cli.desk.CarrierDesk;
import io.hexline.cli.desk.SessionCarriers;
import io.hexline.cli.remote.ServerCarriers;
import io.hexline.cli.workspace.Workspace;
import io.vavr.control.Either;
import picocli.CommandLine.Command;

/** {@code hexline carrier accounts}. */
@Command(name = "accounts", description = "List the calling accounts that carriers keep themselves.")
final class AccountsCommand extends AskCommand<CarrierDesk> {

    AccountsCommand(Workspace workspace) {
        super(workspace, SessionCarriers::new, ServerCarriers::new);
    }

    @Override
    protected Either<Answer, Answer> ask(CarrierDesk desk) {
        return desk.accounts().map(AccountsAnswer::new);
    }
}
