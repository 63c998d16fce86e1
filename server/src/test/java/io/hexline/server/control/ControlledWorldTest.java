package io.hexline.server.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.UseCases;
import io.hexline.rest.event.Events;
import io.hexline.simulation.SimulatedClock;
import io.hexline.world.snapshot.Snapshots;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ControlledWorldTest {

    @Test
    void whoBeginsToServeGetsTheWorldThatThereIsNow() {
        SimulatedClock clock = new SimulatedClock(InstantSource.system());
        ControlledWorld world = new ControlledWorld(Snapshots.sample(), Duration.ZERO, clock, new Events(clock));
        List<UseCases> served = new ArrayList<>();
        world.reset(Optional.empty());

        world.servedBy(served::add, () -> {});

        assertEquals(List.of(world.assembly().useCases()), served);
        world.assembly().close();
    }
}
