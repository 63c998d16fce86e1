package io.hexline.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.UseCases;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.saga.Sagas;
import io.hexline.application.store.PeopleFilter;
import io.hexline.application.store.PeopleFilter.PersonPageKey;
import io.hexline.application.user.FindUser;
import io.hexline.application.user.ListPeople;
import io.hexline.application.user.UserView;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.rest.Client;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.rest.Stubs;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By whose threads requests are answered. */
class BriefOperationsTest {

    private static final String MOVES = "/v1/telephony/config/jobs/person/moveLocation";
    private static final String LICENSES = "/v1/licenses/users";

    private final List<String> threads = new CopyOnWriteArrayList<>();
    private final UseCases moving = Stubs.moving(command -> refused());
    private final UseCases assigning = Stubs.assigning(command -> refused());

    private <T> Either<Failure, T> refused() {
        threads.add(Thread.currentThread().getName().replaceAll("-\\d*$", ""));
        return Either.left(new Failure.NotFound("user", "asked for"));
    }

    @Test
    void whatIsBriefIsAnsweredByThoseOfTheConnectionsWhereEverythingIsInMemory() {
        RestSettings inMemory = RestSettings.defaults().answeringFromMemory();
        try (RestServer moves = RestServer.start(moving, inMemory);
                RestServer licenses = RestServer.start(assigning, inMemory)) {
            assertEquals(404, new Client(moves).json("POST", MOVES, "{}").status());
            assertEquals(404, new Client(licenses).json("PATCH", LICENSES, "{}").status());
        }
        assertEquals(List.of("hexline-rest", "hexline-rest"), threads);
    }

    @ParameterizedTest
    @CsvSource({
        "email=ada@example.com, hexline-rest",
        "email=ada@example.com&locationId=63715, hexline-rest",
        "'id=a,b', hexline-rest",
        "'id=a,b,c,d,e,f,g,h,i,j,k', hexline-work",
        "displayName=ada&max=10, hexline-rest",
        "displayName=ada&max=11, hexline-work",
        "displayName=ada, hexline-work",
        "search=ada&max=10, hexline-work",
        "max=1&locationId=63715, hexline-work",
        "max=1&roles=FULL_ADMINISTRATOR, hexline-work"
    })
    void soIsASearchThatCanFindOnlyFew(String query, String thread) {
        UseCases searching = Stubs.searching(
                new FindUser() {
                    @Override
                    public Either<Failure, UserView> byId(OrgId org, PersonId id) {
                        return refused();
                    }

                    @Override
                    public Either<Failure, UserView> byEmail(OrgId org, Email email) {
                        return refused();
                    }
                },
                new ListPeople() {
                    @Override
                    public Either<Failure, List<UserView>> handle(
                            PeopleFilter filter, Optional<PersonPageKey> after, int max) {
                        return refused();
                    }

                    @Override
                    public Either<Failure, List<UserView>> page(PeopleFilter filter, int skip, int max) {
                        return refused();
                    }

                    @Override
                    public Either<Failure, Integer> count(PeopleFilter filter) {
                        return refused();
                    }
                });
        try (RestServer people =
                RestServer.start(searching, RestSettings.defaults().answeringFromMemory())) {
            new Client(people).plain("GET", "/v1/people?" + query, "admin");
        }
        assertEquals(List.of(thread), List.copyOf(Set.copyOf(threads)));
    }

    @Test
    void whatWouldWaitForOthersIsHandedOver() {
        List<Duration> patience = new CopyOnWriteArrayList<>();
        UseCases busy = Stubs.assigning(command -> {
            patience.add(command.patience());
            return command.patience().isZero()
                    ? Either.left(new Failure.Trouble(new PortFailure.Busy("user asked for")))
                    : refused();
        });
        try (RestServer licenses =
                RestServer.start(busy, RestSettings.defaults().answeringFromMemory())) {
            assertEquals(404, new Client(licenses).json("PATCH", LICENSES, "{}").status());
        }
        assertEquals(List.of("hexline-work"), threads);
        assertEquals(List.of(Duration.ZERO, Sagas.PATIENCE), patience);
    }

    @Test
    void inFrontOfAnythingElseItIsNot() {
        try (RestServer moves = RestServer.start(moving, RestSettings.defaults())) {
            assertEquals(404, new Client(moves).json("POST", MOVES, "{}").status());
        }
        assertEquals(List.of("hexline-work"), threads);
    }

    @Test
    void aLargeBodyIsHandedOverEvenSo() {
        String large = "{\"padding\":\"" + "x".repeat(1 << 15) + "\"}";
        try (RestServer moves = RestServer.start(moving, RestSettings.defaults().answeringFromMemory())) {
            assertEquals(404, new Client(moves).json("POST", MOVES, large).status());
        }
        assertEquals(List.of("hexline-work"), threads);
    }
}
