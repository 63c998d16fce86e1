package io.hexline.rest.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.user.FindUser;
import io.hexline.application.user.UserView;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.rest.Client;
import io.hexline.rest.Received;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.rest.Stubs;
import io.vavr.control.Either;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ListPeopleTest {

    private static final FindUser FINDING = new FindUser() {

        @Override
        public Either<Failure, UserView> byId(OrgId org, PersonId id) {
            throw new IllegalStateException("Nobody asks for an id");
        }

        @Override
        public Either<Failure, UserView> byEmail(OrgId org, Email email) {
            return Either.left(
                    email.value().startsWith("unknown")
                            ? new Failure.NotFound("user", email)
                            : new Failure.Trouble(new PortFailure.StoreUnavailable("read")));
        }
    };

    private static final RestServer SERVER = RestServer.start(Stubs.finding(FINDING), RestSettings.defaults());
    private static final Client CLIENT = new Client(SERVER);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void anEmailThatNobodyHasIsAnEmptyList() {
        Received answer = CLIENT.plain("GET", "/v1/people?email=unknown@example.com", "admin");

        assertEquals("200 {\"items\":[]}", answer.text());
    }

    @Test
    void aStoreThatFailsIsNotAnEmptyList() {
        CLIENT.plain("GET", "/v1/people?email=ada@example.com", "admin")
                .assertRefused(503, "The store is not available. Try again later.");
    }
}
