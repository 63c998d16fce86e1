package io.hexline.inmemory.read;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.hexline.application.access.AccessGrant;
import io.hexline.application.access.AccessToken;
import io.hexline.application.access.AppAuthorization;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.access.AuthorizationId;
import io.hexline.application.access.Integration;
import io.hexline.application.access.SecretHash;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Tokens;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.inmemory.state.CommittedState;
import io.hexline.inmemory.state.GrantState;
import io.hexline.inmemory.state.StoreState;
import io.hexline.world.IssuedToken;
import io.hexline.world.World;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tokens of a world, and those of its integrations; whose they are is looked up anew each time, so that roles are those of
 * today.
 */
public final class TokenReads implements Tokens {

    private final ImmutableMap<AccessToken, IssuedToken> credentials;
    private final Supplier<Directory> directory;
    private final CommittedState store;
    private final InstantSource time;

    /** What the world has at first, by what nobody asks for who only signs in. */
    private record Directory(
            ImmutableMap<SecretHash, IssuedToken> byHash,
            ImmutableListMultimap<PersonId, SecretHash> ofPeople,
            ImmutableListMultimap<PersonId, Integration> integrations) {

        static Directory of(World world) {
            ImmutableMap<SecretHash, IssuedToken> byHash = Maps.uniqueIndex(
                    world.tokens(), token -> SecretHash.of(token.token().value()));
            return new Directory(
                    byHash,
                    byHash.entrySet().stream()
                            .collect(ImmutableListMultimap.toImmutableListMultimap(
                                    entry -> entry.getValue().person(), Map.Entry::getKey)),
                    Multimaps.index(world.integrations(), Integration::person));
        }
    }

    /**
     * The tokens of a store.
     *
     * @param opening what there is at first
     * @param time by which tokens of integrations expire
     */
    public TokenReads(World opening, CommittedState store, InstantSource time) {
        this.credentials = Maps.uniqueIndex(opening.tokens(), IssuedToken::token);
        this.directory = Suppliers.memoize(() -> Directory.of(opening));
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
        return state.catalogue().grants().isRevoked(issued.token())
                ? Optional.empty()
                : whoSignsIn(state, issued.person())
                        .map(person -> new Principal(
                                person.id(),
                                person.org(),
                                person.roles(),
                                issued.scopes(),
                                issued.managed(),
                                issued.locations()));
    }

    private Optional<Principal> ofIntegration(StoreState state, AccessToken token) {
        return valid(state, SecretHash.of(token.value()))
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

    private Optional<AccessGrant> valid(StoreState state, SecretHash token) {
        return state.catalogue().grants().find(token).filter(this::isValid);
    }

    private boolean isValid(AccessGrant grant) {
        return grant.expires().isAfter(time.instant());
    }

    private static Optional<Person> whoSignsIn(StoreState state, PersonId id) {
        return state.people().find(id).filter(person -> person.profile().loginEnabled());
    }

    @Override
    public Either<PortFailure, Optional<Integration>> integration(String clientId) {
        return Either.right(integration(store.state(), clientId));
    }

    private static Optional<Integration> integration(StoreState state, String clientId) {
        return state.catalogue()
                .integration(clientId)
                .filter(known -> state.people().find(known.person()).isPresent());
    }

    @Override
    public Either<PortFailure, List<AppAuthorization>> authorizations(PersonId person) {
        StoreState state = store.state();
        GrantState grants = state.catalogue().grants();
        Stream<AppAuthorization> issued = directory.get().ofPeople().get(person).stream()
                .filter(token -> !grants.revoked().contains(token))
                .map(token -> AppAuthorization.of(token, person));
        Stream<AppAuthorization> ofIntegrations = directory.get().integrations().get(person).stream()
                .flatMap(known -> integration(state, known.clientId()).stream())
                .flatMap(known -> Stream.concat(
                        AppAuthorization.ofRefreshToken(known).stream(),
                        grants.of(known.clientId()).stream()
                                .filter(this::isValid)
                                .map(grant -> AppAuthorization.of(grant, person))));
        return Either.right(Stream.concat(issued, ofIntegrations).toList());
    }

    @Override
    public Either<PortFailure, Optional<AppAuthorization>> authorization(AuthorizationId id) {
        StoreState state = store.state();
        return Either.right(
                switch (id.kind()) {
                    case ACCESS -> access(state, new SecretHash(id.subject()));
                    case REFRESH -> integration(state, id.subject()).flatMap(AppAuthorization::ofRefreshToken);
                });
    }

    private Optional<AppAuthorization> access(StoreState state, SecretHash token) {
        return Optional.ofNullable(directory.get().byHash().get(token))
                .filter(issued -> !state.catalogue().grants().revoked().contains(token))
                .map(issued -> AppAuthorization.of(token, issued.person()))
                .or(() -> valid(state, token)
                        .flatMap(grant -> integration(state, grant.clientId())
                                .map(known -> AppAuthorization.of(grant, known.person()))));
    }
}
