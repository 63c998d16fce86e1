package io.hexline.cli.authorization;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.application.access.AuthorizationId;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.client.AuthorizationClient;
import io.hexline.cli.client.EmbeddedAuthorizationClient;
import io.hexline.cli.command.ClientCommand;
import io.hexline.cli.id.PublicId;
import io.hexline.cli.remote.RemoteAuthorizationClient;
import io.hexline.cli.session.Sessions;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Terminal;
import io.vavr.control.Either;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hexline authorizations revoke}. */
@Command(
        name = "revoke",
        description = "Take an authorization back: its token is not valid any more.",
        footer = {
            "",
            "With a refresh token, all that its program has for the organization goes.",
            "",
            "Example:",
            "  hexline authorizations revoke REFRESH-portal --save world.json"
        })
final class RevokeCommand extends ClientCommand<AuthorizationClient> {

    /** What is valid no more. */
    private record Revoked(String id) implements Answer {

        @Override
        public Outcome outcome() {
            return Outcome.DONE;
        }

        @Override
        public void print(Terminal terminal) {
            terminal.say(Paint.GOOD, "The authorization " + id + " is taken back.");
        }

        @Override
        public void write(ObjectNode document) {
            document.put("revoked", id);
        }
    }

    @Parameters(paramLabel = "ID", description = "Its ID, as the list has it.")
    private String id;

    RevokeCommand(Sessions sessions) {
        super(sessions, EmbeddedAuthorizationClient::new, RemoteAuthorizationClient::new);
    }

    @Override
    protected Either<Answer, Answer> ask(AuthorizationClient client) {
        String plain = PublicId.plain(id.strip());
        return AuthorizationId.parse(plain)
                .mapLeft(malformed -> AuthorizationClient.unknown(plain))
                .flatMap(client::revoke)
                .map(known -> new Revoked(known.toString()));
    }
}
