package io.hexline.cli.remote;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.AuthorizationClient;
import io.hexline.cli.client.EmbeddedAuthorizationClient;
import io.hexline.cli.id.PublicId;
import io.vavr.control.Either;

/** The authorizations of a server. */
public final class RemoteAuthorizationClient implements AuthorizationClient {

    private final PublicApi api;

    public RemoteAuthorizationClient(Server server) {
        this.api = new PublicApi(server);
    }

    @Override
    public Either<Answer, String> revoke(String id) {
        return api.remove(Address.of("/v1/authorizations", PublicId.encode("AUTHORIZATION", id), "")
                        .text())
                .flatMap(there -> there ? Either.right(id) : Either.left(EmbeddedAuthorizationClient.unknown(id)));
    }
}
