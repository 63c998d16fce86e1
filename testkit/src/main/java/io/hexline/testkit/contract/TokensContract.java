package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.access.AccessGrant;
import io.hexline.application.access.AccessToken;
import io.hexline.application.access.AppAuthorization;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.access.Integration;
import io.hexline.application.access.SecretHash;
import io.hexline.application.store.Store;
import io.hexline.application.store.TokenWrite;
import io.hexline.application.store.Write;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Role;
import io.hexline.testkit.APerson;
import io.hexline.world.IssuedToken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tokens lead to their owner, with the roles that the owner has; those of integrations until they expire. */
public abstract class TokensContract extends StoreContract {

    private static final Instant LATE = Instant.parse("2999-01-01T00:00:00Z");

    @Test
    void knowsTheOwnerOfAToken() {
        Person carl = APerson.named("carl", ACME)
                .withRoles(Role.PARTNER_ADMINISTRATOR)
                .build();
        AccessToken token = new AccessToken("secret");
        Store store = store(smallWorld()
                .with(carl)
                .with(new IssuedToken(token, carl.id(), Set.of("scope"), Set.of(GLOBEX), Set.of(OSLO.id())))
                .build());

        assertEquals(
                Optional.of(new Principal(
                        carl.id(), ACME, carl.roles(), Set.of("scope"), Set.of(GLOBEX), Set.of(OSLO.id()))),
                right(store.tokens().owner(token)));
        assertEquals(Optional.empty(), right(store.tokens().owner(new AccessToken("guess"))));
    }

    @Test
    void nobodyWhoMayNotSignInHasAToken() {
        AccessToken token = new AccessToken("secret");
        Person carl = APerson.named("carl", ACME).build();
        Store store = store(smallWorld()
                .with(carl)
                .with(new IssuedToken(token, carl.id(), Set.of(), Set.of(), Set.of()))
                .build());

        commit(store, new Write.PutPerson(signingIn(person(store, carl), false)));
        assertEquals(Optional.empty(), right(store.tokens().owner(token)));

        commit(store, new Write.PutPerson(signingIn(person(store, carl), true)));
        assertEquals(carl.id(), right(store.tokens().owner(token)).orElseThrow().person());
    }

    private static Integration integration(Person person) {
        return new Integration(
                "sync",
                SecretHash.of("sesame"),
                Optional.of(SecretHash.of("again")),
                person.id(),
                Set.of("scope"),
                Set.of(GLOBEX),
                Set.of(OSLO.id()));
    }

    private static TokenWrite.AddGrant grant(String token, Instant expires) {
        return new TokenWrite.AddGrant(new AccessGrant(SecretHash.of(token), "sync", expires), Instant.EPOCH);
    }

    private static Optional<Principal> owner(Store store, String token) {
        return right(store.tokens().owner(new AccessToken(token)));
    }

    @Test
    void knowsIntegrations() {
        Store store = store(smallWorld().with(integration(ADA)).build());

        assertEquals(Optional.of(integration(ADA)), right(store.tokens().integration("sync")));
        assertEquals(Optional.empty(), right(store.tokens().integration("other")));
    }

    @Test
    void anIntegrationGoesWithItsPerson() {
        Person carl = APerson.named("carl", ACME).build();
        Store store = store(smallWorld().with(carl).with(integration(carl)).build());

        commit(store, new Write.RemovePerson(person(store, carl)));
        assertEquals(Optional.empty(), right(store.tokens().integration("sync")));
    }

    @Test
    void aTokenOfAnIntegrationLeadsToItsPersonUntilItExpires() {
        Store store = store(smallWorld().with(integration(ADA)).build());

        commit(store, grant("young", LATE), grant("old", Instant.EPOCH.plusSeconds(1)));
        assertEquals(
                Optional.of(
                        new Principal(ADA.id(), ACME, ADA.roles(), Set.of("scope"), Set.of(GLOBEX), Set.of(OSLO.id()))),
                owner(store, "young"));
        assertEquals(Optional.empty(), owner(store, "old"));
        assertEquals(Optional.empty(), owner(store, "guess"));

        commit(store, new Write.PutPerson(signingIn(person(store, ADA), false)));
        assertEquals(Optional.empty(), owner(store, "young"));
        refuse(store, new TokenWrite.AddGrant(new AccessGrant(SecretHash.of("more"), "other", LATE), Instant.EPOCH));
    }

    @Test
    void anIntegrationHasSoManyTokensAndNoMore() {
        Store store = store(smallWorld().with(integration(ADA)).build());

        commit(
                store,
                IntStream.rangeClosed(0, TokenWrite.MOST_OF_AN_INTEGRATION)
                        .mapToObj(number -> grant("token " + number, LATE.plusSeconds(number)))
                        .toArray(Write[]::new));
        assertEquals(Optional.empty(), owner(store, "token 0"));
        assertEquals(ADA.id(), owner(store, "token 1").orElseThrow().person());
        assertEquals(
                ADA.id(),
                owner(store, "token " + TokenWrite.MOST_OF_AN_INTEGRATION)
                        .orElseThrow()
                        .person());
    }

    private static AppAuthorization issued(String token, Person person) {
        return AppAuthorization.of(SecretHash.of(token), person.id());
    }

    private static AppAuthorization granted(String token) {
        return AppAuthorization.of(new AccessGrant(SecretHash.of(token), "sync", LATE), ADA.id());
    }

    private Store withEveryKind() {
        Store store = store(smallWorld()
                .with(new IssuedToken(new AccessToken("own"), ADA.id(), Set.of(), Set.of(), Set.of()))
                .with(new IssuedToken(new AccessToken("other"), BOB.id(), Set.of(), Set.of(), Set.of()))
                .with(integration(ADA))
                .build());
        commit(store, grant("young", LATE), grant("old", Instant.EPOCH.plusSeconds(1)));
        return store;
    }

    private static Set<AppAuthorization> of(Store store, Person person) {
        return Set.copyOf(right(store.tokens().authorizations(person.id())));
    }

    private static Optional<AppAuthorization> find(Store store, AppAuthorization wanted) {
        return right(store.tokens().authorization(wanted.id()));
    }

    @Test
    void tellsWhatActsOnBehalfOfSomebody() {
        Store store = withEveryKind();
        AppAuthorization refresh =
                AppAuthorization.ofRefreshToken(integration(ADA)).orElseThrow();

        assertEquals(Set.of(issued("own", ADA), granted("young"), refresh), of(store, ADA));
        assertEquals(Set.of(issued("other", BOB)), of(store, BOB));
        assertEquals(Optional.of(granted("young")), find(store, granted("young")));
        assertEquals(Optional.of(refresh), find(store, refresh));
        assertEquals(Optional.of(issued("own", ADA)), find(store, issued("own", ADA)));
        assertEquals(Optional.empty(), find(store, granted("old")));
        assertEquals(Optional.empty(), find(store, issued("guess", ADA)));
    }

    @Test
    void aTokenThatIsTakenBackIsNoneAnyMore() {
        Store store = withEveryKind();

        commit(store, new TokenWrite.RemoveToken(SecretHash.of("own")));
        commit(store, new TokenWrite.RemoveToken(SecretHash.of("young")));
        commit(store, new TokenWrite.RemoveToken(SecretHash.of("guess")));

        assertEquals(Optional.empty(), owner(store, "own"));
        assertEquals(Optional.empty(), owner(store, "young"));
        assertEquals(Optional.empty(), find(store, issued("own", ADA)));
        assertEquals(Optional.empty(), find(store, granted("young")));
        assertEquals(AppAuthorization.ofRefreshToken(integration(ADA)).stream().toList(), List.copyOf(of(store, ADA)));
        assertEquals(BOB.id(), owner(store, "other").orElseThrow().person());
    }

    @Test
    void anIntegrationGoesWithItsTokens() {
        Store store = withEveryKind();

        commit(store, new TokenWrite.RemoveIntegration("sync"));
        commit(store, new TokenWrite.RemoveIntegration("sync"));

        assertEquals(Optional.empty(), right(store.tokens().integration("sync")));
        assertEquals(Optional.empty(), owner(store, "young"));
        assertEquals(Set.of(issued("own", ADA)), of(store, ADA));
        refuse(store, grant("more", LATE));
    }
}
