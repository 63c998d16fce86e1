package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.access.AccessToken;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Role;
import io.hexline.testkit.APerson;
import io.hexline.world.IssuedToken;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tokens lead to their owner, with the roles that the owner has. */
public abstract class TokensContract extends StoreContract {

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
}
