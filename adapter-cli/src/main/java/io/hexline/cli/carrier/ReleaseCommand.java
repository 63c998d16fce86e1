package io.hexline.cli.carrier;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.CarrierClient;
import io.hexline.cli.client.EmbeddedCarrierClient;
import io.hexline.cli.command.ClientCommand;
import io.hexline.cli.remote.RemoteCarrierClient;
import io.hexline.cli.session.Sessions;
import io.hexline.domain.value.Email;
import io.vavr.control.Either;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hexline carriers release}. */
@Command(
        name = "release",
        description = "Delete an e-mail from the carrier's account that has it: the cure of a 5302.",
        footer = {"", "Example:", "  hexline carriers release mia.novak@example.com --save world.json"})
final class ReleaseCommand extends ClientCommand<CarrierClient> {

    @Parameters(paramLabel = "EMAIL", description = "The e-mail address.")
    private Email email;

    ReleaseCommand(Sessions sessions) {
        super(sessions, EmbeddedCarrierClient::new, RemoteCarrierClient::new);
    }

    @Override
    protected Either<Answer, Answer> ask(CarrierClient client) {
        return client.release(email).map(ReleaseAnswer::new);
    }
}
