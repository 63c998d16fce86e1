package io.hexline.cli.remote;

import io.hexline.application.access.AuthorizationId;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.AuthorizationClient;
import io.hexline.cli.id.PublicId;
import io.vavr.control.Either;

/** The authorizations of a server. */
public final class RemoteAuthorizationClient implements AuthorizationClient {

    private final PublicApi api;

    public RemoteAuthorizationClient(Server server) {
        this.api = new PublicApi(server);
    }

    @Override
    public Either<Answer, AuthorizationId> revoke(AuthorizationId id) {
        return api.remove(Address.of("/v1/authorizations", PublicId.encode("AUTHORIZATION", id.toString()), "")
                        .text())
                .flatMap(there -> there ? Either.right(id) : Either.left(AuthorizationClient.unknown(id.toString())));
    }
}
