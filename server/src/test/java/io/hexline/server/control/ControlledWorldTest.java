package io.hexline.server.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.UseCases;
import io.hexline.application.access.AccessToken;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.rest.event.Events;
import io.hexline.simulation.SimulatedClock;
import io.hexline.world.snapshot.Snapshots;
import java.lang.Thread.State;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ControlledWorldTest {

    private static final Set<State> STOOD = Set.of(State.BLOCKED, State.TERMINATED);

    private final SimulatedClock clock = new SimulatedClock(InstantSource.system());
    private final Events events = new Events(clock);
    private final ControlledWorld world = new ControlledWorld(Snapshots.sample(), Duration.ZERO, clock, events);

    @AfterEach
    void end() {
        world.assembly().close();
    }

    @Test
    void whoBeginsToServeGetsTheWorldThatThereIsNow() {
        List<UseCases> served = new ArrayList<>();
        world.reset(Optional.empty());

        world.servedBy(served::add, () -> {});

        assertEquals(List.of(world.assembly().useCases()), served);
    }

    @Test
    void nothingIsToldOfAWorldBeforeItIsToldThatItIsThere() throws InterruptedException {
        List<Thread> writers = new ArrayList<>();
        world.servedBy(
                served -> {
                    Thread writer = new Thread(() -> removeSomebody(served));
                    writers.add(writer);
                    writer.start();
                    while (!STOOD.contains(writer.getState())) {
                        Thread.onSpinWait();
                    }
                },
                () -> {});
        writers.get(0).join();
        long before = events.last();

        world.reset(Optional.empty());
        writers.get(1).join();

        List<String> told = events.after(before, () -> {}).events().stream()
                .map(event -> event.type() + " " + event.action())
                .toList();
        assertEquals("world replaced", told.get(0), told::toString);
        assertTrue(told.contains("person removed"), told::toString);
    }

    private static void removeSomebody(UseCases useCases) {
        Principal by = useCases.authenticate()
                .handle(new AccessToken("larkspur-full-administrator"))
                .get();
        Person person = Snapshots.sample()
                .people()
                .find(new PersonId("49758b40-399d-5256-af28-e9a8f0c9e5e3"))
                .orElseThrow();
        useCases.people().removePerson().handle(by, person.org(), person.id()).get();
    }
}
