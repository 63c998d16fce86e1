package io.hexline.inmemory.read;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.hexline.application.access.AccessToken;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Tokens;
import io.hexline.inmemory.state.CommittedState;
import io.hexline.world.IssuedToken;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.Set;

/** The tokens of a world; whose they are is looked up anew each time, so that roles are those of today. */
public final class TokenReads implements Tokens {

    private final ImmutableMap<AccessToken, IssuedToken> credentials;
    private final CommittedState store;

    public TokenReads(Set<IssuedToken> credentials, CommittedState store) {
        this.credentials = Maps.uniqueIndex(credentials, IssuedToken::token);
        this.store = store;
    }

    @Override
    public Either<PortFailure, Optional<Principal>> owner(AccessToken token) {
        return Either.right(Optional.ofNullable(credentials.get(token))
                .flatMap(credential -> store.state()
                        .people()
                        .find(credential.person())
                        .filter(person -> person.profile().loginEnabled())
                        .map(person -> new Principal(
                                person.id(),
                                person.org(),
                                person.roles(),
                                credential.scopes(),
                                credential.managed(),
                                credential.locations()))));
    }
}
