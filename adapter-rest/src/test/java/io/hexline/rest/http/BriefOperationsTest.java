package io.hexline.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.UseCases;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.saga.Sagas;
import io.hexline.rest.Client;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.rest.Stubs;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

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
