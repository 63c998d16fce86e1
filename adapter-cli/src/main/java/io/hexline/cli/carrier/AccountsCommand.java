package io.hexline.cli.carrier;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.CarrierClient;
import io.hexline.cli.client.EmbeddedCarrierClient;
import io.hexline.cli.command.ClientCommand;
import io.hexline.cli.remote.RemoteCarrierClient;
import io.hexline.cli.workspace.Workspace;
import io.vavr.control.Either;
import picocli.CommandLine.Command;

/** {@code hexline carrier accounts}. */
@Command(name = "accounts", description = "List the calling accounts that carriers keep themselves.")
final class AccountsCommand extends ClientCommand<CarrierClient> {

    AccountsCommand(Workspace workspace) {
        super(workspace, EmbeddedCarrierClient::new, RemoteCarrierClient::new);
    }

    @Override
    protected Either<Answer, Answer> ask(CarrierClient client) {
        return client.accounts().map(AccountsAnswer::new);
    }
}
