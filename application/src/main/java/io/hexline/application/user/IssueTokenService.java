package io.hexline.application.user;

import static io.vavr.API.For;

import io.hexline.application.access.AccessGrant;
import io.hexline.application.access.AccessToken;
import io.hexline.application.access.Integration;
import io.hexline.application.access.SecretHash;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.Ids;
import io.hexline.application.store.People;
import io.hexline.application.store.TokenWrite;
import io.hexline.application.store.Tokens;
import io.hexline.application.store.UnitOfWork;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

record IssueTokenService(Tokens tokens, People people, UnitOfWork unitOfWork, Ids ids, InstantSource time)
        implements IssueToken {

    /** With which the secret of an unknown client is compared, so that it takes as long as that of a known one. */
    private static final SecretHash NOBODYS = SecretHash.of("");

    @Override
    public Either<Failure, AccessToken> forCredentials(Client client) {
        return authenticated(client).flatMap(this::issued);
    }

    @Override
    public Either<Failure, AccessToken> forRefreshToken(Client client, String refreshToken) {
        return authenticated(client)
                .filterOrElse(
                        integration -> integration
                                .refreshToken()
                                .filter(known -> known.isOf(refreshToken))
                                .isPresent(),
                        integration -> new Failure.NotAllowed("The refresh token is not one of this client."))
                .flatMap(this::issued);
    }

    private Either<Failure, Integration> authenticated(Client client) {
        return Failure.orTrouble(tokens.integration(client.id()))
                .filterOrElse(
                        found -> found.map(Integration::secret).orElse(NOBODYS).isOf(client.secret())
                                && found.isPresent(),
                        found -> new Failure.Unauthenticated())
                .map(Optional::orElseThrow);
    }

    private Either<Failure, AccessToken> issued(Integration integration) {
        Instant now = time.instant();
        AccessToken token = ids.newAccessToken();
        AccessGrant grant = new AccessGrant(SecretHash.of(token.value()), integration.clientId(), now.plus(LIFETIME));
        return For(
                        maySignIn(integration),
                        may -> Failure.orTrouble(unitOfWork.commit(List.of(new TokenWrite.AddGrant(grant, now)))))
                .yield((may, written) -> token);
    }

    private Either<Failure, Boolean> maySignIn(Integration integration) {
        return Failure.orTrouble(people.person(integration.person()))
                .filterOrElse(
                        person -> person.filter(known -> known.profile().loginEnabled())
                                .isPresent(),
                        person -> new Failure.NotAllowed("The person who has authorized this client may not sign in."))
                .mapTo(true);
    }
}
