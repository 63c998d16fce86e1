package io.hexline.console.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Ticker;
import io.hexline.application.access.AccessToken;
import io.hexline.console.session.Sessions.Session;
import io.hexline.domain.value.Id.PersonId;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private static final AccessToken TOKEN = new AccessToken("secret");
    private static final Account ACCOUNT = new Account(new PersonId("ada"), "Ada", Map.of());

    private Duration now = Duration.ZERO;

    private final Sessions sessions = Sessions.on(new Ticker() {
        @Override
        public long read() {
            return now.toNanos();
        }
    });

    @Test
    void aSessionIsFoundUntilItEnds() {
        Session session = sessions.begin(TOKEN, ACCOUNT);

        assertEquals(Optional.of(session), sessions.find(session.id()));
        sessions.end(session);
        assertEquals(Optional.empty(), sessions.find(session.id()));
    }

    @Test
    void aSessionEndsEightHoursAfterTheLastVisit() {
        Session session = sessions.begin(TOKEN, ACCOUNT);

        now = now.plus(Duration.ofHours(7));
        assertTrue(sessions.find(session.id()).isPresent());
        now = now.plus(Duration.ofHours(7));
        assertTrue(sessions.find(session.id()).isPresent());
        now = now.plus(Duration.ofHours(8));
        assertFalse(sessions.find(session.id()).isPresent());
    }

    @Test
    void noTwoSessionsHaveTheSameSecrets() {
        Session one = sessions.begin(TOKEN, ACCOUNT);
        Session other = sessions.begin(TOKEN, ACCOUNT);

        assertNotEquals(one.id(), other.id());
        assertTrue(one.hasSent(one.formKey()));
        assertFalse(one.hasSent(other.formKey()));
    }

    @Test
    void theKeysOfAllSessionsOfAPersonAreTheirOwn() {
        Session earlier = sessions.begin(TOKEN, ACCOUNT);
        Session later = sessions.begin(TOKEN, ACCOUNT);
        Session ofSomebodyElse = sessions.begin(TOKEN, new Account(new PersonId("bob"), "Bob", Map.of()));

        assertTrue(later.isOwn(earlier.formKey()));
        assertFalse(ofSomebodyElse.isOwn(earlier.formKey()));
        assertFalse(later.isOwn("no key"));
    }

    @Test
    void theNextPageIsToldSomethingAndNoOther() {
        Session session = sessions.begin(TOKEN, ACCOUNT);

        session.tell("It was saved.");

        assertEquals(Optional.of("It was saved."), session.takeTold());
        assertEquals(Optional.empty(), session.takeTold());
    }

    @Test
    void aSessionTellsALogNothing() {
        assertEquals("Session[***]", sessions.begin(TOKEN, ACCOUNT).toString());
    }
}
