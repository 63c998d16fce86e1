package io.hexline.inmemory.read;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.hexline.application.access.AccessGrant;
import io.hexline.application.access.AccessToken;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.access.Integration;
import io.hexline.application.access.SecretHash;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Tokens;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.inmemory.state.CommittedState;
import io.hexline.inmemory.state.StoreState;
import io.hexline.world.IssuedToken;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/**
 * The tokens of a world, and those of its integrations; whose they are is looked up anew each time, so that roles are those of
 * today.
 */
public final class TokenReads implements Tokens {

    private final ImmutableMap<AccessToken, IssuedToken> credentials;
    private final CommittedState store;
    private final InstantSource time;

    /**
     * The tokens of a store.
     *
     * @param time by which tokens of integrations expire
     */
    public TokenReads(Set<IssuedToken> credentials, CommittedState store, InstantSource time) {
        this.credentials = Maps.uniqueIndex(credentials, IssuedToken::token);
        this.store = store;
        this.time = time;
    }

    @Override
    public Either<PortFailure, Optional<Principal>> owner(AccessToken token) {
        StoreState state = store.state();
        IssuedToken issued = credentials.get(token);
        return Either.right(issued == null ? ofIntegration(state, token) : owner(state, issued));
    }

    private static Optional<Principal> owner(StoreState state, IssuedToken issued) {
        return whoSignsIn(state, issued.person())
                .map(person -> new Principal(
                        person.id(),
                        person.org(),
                        person.roles(),
                        issued.scopes(),
                        issued.managed(),
                        issued.locations()));
    }

    private Optional<Principal> ofIntegration(StoreState state, AccessToken token) {
        return state.catalogue()
                .grants()
                .find(SecretHash.of(token.value()))
                .filter(grant -> grant.expires().isAfter(time.instant()))
                .map(AccessGrant::clientId)
                .flatMap(state.catalogue()::integration)
                .flatMap(integration -> whoSignsIn(state, integration.person())
                        .map(person -> new Principal(
                                person.id(),
                                person.org(),
                                person.roles(),
                                integration.scopes(),
                                integration.managed(),
                                integration.locations())));
    }

    private static Optional<Person> whoSignsIn(StoreState state, PersonId id) {
        return state.people().find(id).filter(person -> person.profile().loginEnabled());
    }

    @Override
    public Either<PortFailure, Optional<Integration>> integration(String clientId) {
        StoreState state = store.state();
        return Either.right(state.catalogue()
                .integration(clientId)
                .filter(known -> state.people().find(known.person()).isPresent()));
    }
}
