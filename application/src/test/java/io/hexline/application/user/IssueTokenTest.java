package io.hexline.application.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.hexline.application.access.AccessGrant;
import io.hexline.application.access.AccessToken;
import io.hexline.application.access.Integration;
import io.hexline.application.access.SecretHash;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Ids;
import io.hexline.application.store.People;
import io.hexline.application.store.TokenWrite;
import io.hexline.application.store.Tokens;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.user.IssueToken.Client;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.user.Person.Profile;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Only who knows the secret gets a token, of which the store is told no more than it needs. */
class IssueTokenTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final PersonId ADA = new PersonId("ada");
    private static final AccessToken TOKEN = new AccessToken("new token");
    private static final Client SYNC = new Client("sync", "sesame");

    private final Tokens tokens = mock(Tokens.class);
    private final People people = mock(People.class);
    private final UnitOfWork unitOfWork = mock(UnitOfWork.class);
    private final Ids ids = mock(Ids.class);
    private final IssueToken issue = new IssueTokenService(tokens, people, unitOfWork, ids, () -> NOON);

    @BeforeEach
    void oneIntegration() {
        when(tokens.integration(any())).thenReturn(Either.right(Optional.empty()));
        integration(Optional.of(SecretHash.of("again")));
        when(people.person(ADA)).thenReturn(Either.right(Optional.of(person())));
        when(unitOfWork.commit(anyList())).thenReturn(Either.right(1));
        when(ids.newAccessToken()).thenReturn(TOKEN);
    }

    private void integration(Optional<SecretHash> refreshToken) {
        Integration known = new Integration(
                "sync", SecretHash.of("sesame"), refreshToken, ADA, Set.of("scope"), Set.of(), Set.of());
        when(tokens.integration("sync")).thenReturn(Either.right(Optional.of(known)));
    }

    private static Person person() {
        return new Person(
                ADA,
                new OrgId("acme"),
                new Email("ada@acme.example"),
                new PersonName("Ada", Optional.empty(), Optional.empty()),
                Set.of(),
                Holdings.NONE,
                Version.NEW);
    }

    private void assertRefused(Class<? extends Failure> expected, Either<Failure, AccessToken> answer) {
        assertInstanceOf(expected, answer.getLeft());
        verify(unitOfWork, never()).commit(anyList());
    }

    @Test
    void theStoreKnowsTheHashOfATokenAndWhenItExpires() {
        assertEquals(Either.right(TOKEN), issue.forCredentials(SYNC));
        assertEquals(Either.right(TOKEN), issue.forRefreshToken(SYNC, "again"));

        verify(unitOfWork, times(2))
                .commit(List.of(new TokenWrite.AddGrant(
                        new AccessGrant(SecretHash.of("new token"), "sync", NOON.plus(IssueToken.LIFETIME)), NOON)));
    }

    @Test
    void anUnknownClientAndAWrongSecretAreTheSame() {
        assertRefused(Failure.Unauthenticated.class, issue.forCredentials(new Client("other", "sesame")));
        assertRefused(Failure.Unauthenticated.class, issue.forCredentials(new Client("sync", "guess")));
        assertRefused(Failure.Unauthenticated.class, issue.forCredentials(new Client("other", "")));
        assertRefused(Failure.Unauthenticated.class, issue.forRefreshToken(new Client("sync", "guess"), "again"));
    }

    @Test
    void anotherRefreshTokenIsNoneOfTheClients() {
        assertRefused(Failure.NotAllowed.class, issue.forRefreshToken(SYNC, "guess"));
        integration(Optional.empty());
        assertRefused(Failure.NotAllowed.class, issue.forRefreshToken(SYNC, ""));
    }

    @Test
    void nobodyGetsATokenOnBehalfOfWhomMayNotSignIn() {
        Profile signedOut = new Profile(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false);
        when(people.person(ADA))
                .thenReturn(
                        Either.right(Optional.of(person().describedAs(person().email(), person().name(), signedOut))));
        assertRefused(Failure.NotAllowed.class, issue.forCredentials(SYNC));

        when(people.person(ADA)).thenReturn(Either.right(Optional.empty()));
        assertRefused(Failure.NotAllowed.class, issue.forCredentials(SYNC));
    }

    @Test
    void aStoreThatFailsIsNoWrongSecret() {
        PortFailure down = new PortFailure.StoreUnavailable("find an integration");
        when(tokens.integration("sync")).thenReturn(Either.left(down));

        assertEquals(Either.left(new Failure.Trouble(down)), issue.forCredentials(SYNC));
    }

    @Test
    void nothingPrintsASecret() {
        assertEquals("Client[sync]", SYNC.toString());
    }
}
