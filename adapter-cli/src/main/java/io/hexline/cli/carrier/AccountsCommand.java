package io.hexline.cli.carrier;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.CarrierClient;
import io.hexline.cli.client.EmbeddedCarrierClient;
import io.hexline.cli.command.ClientCommand;
import io.hexline.cli.remote.RemoteCarrierClient;
import io.hexline.cli.session.Sessions;
import io.vavr.control.Either;
import picocli.CommandLine.Command;

/** {@code hexline carriers accounts}. */
@Command(
        name = "accounts",
        description = "List the calling accounts that carriers keep themselves.",
        footer = {"", "Example:", "  hexline carriers accounts --snapshot world.json"})
final class AccountsCommand extends ClientCommand<CarrierClient> {

    AccountsCommand(Sessions sessions) {
        super(sessions, EmbeddedCarrierClient::new, RemoteCarrierClient::new);
    }

    @Override
    protected Either<Answer, Answer> ask(CarrierClient client) {
        return client.accounts().map(AccountsAnswer::new);
    }
}
