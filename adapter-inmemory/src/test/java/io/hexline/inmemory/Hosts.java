package io.hexline.inmemory;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.hexline.domain.carrier.NumberOrder;
import io.hexline.domain.number.NumberOwner.FeatureType;
import io.hexline.testkit.CountingIds;
import io.hexline.testkit.DirectExecutor;
import io.hexline.testkit.Population;
import io.hexline.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** In-memory hosts for tests. */
public final class Hosts {

    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private Hosts() {}

    public static InMemoryHost of(World world) {
        return new InMemoryHost(world, new SettableClock(NOON), new DirectExecutor(), new CountingIds());
    }

    static InMemoryHost of(Population population, Fault... faults) {
        return of(world(population, faults));
    }

    static World world(Population population, Fault... faults) {
        return new World(
                ImmutableSet.copyOf(population.organizations()),
                ImmutableSet.copyOf(population.licenses()),
                ImmutableSet.copyOf(population.locations()),
                population.features().stream().map(Hosts::feature).collect(ImmutableSet.toImmutableSet()),
                ImmutableSet.copyOf(population.people()),
                ImmutableSet.copyOf(population.subscribers()),
                population.recordings(),
                ImmutableSet.copyOf(population.numbers()),
                carriers(population.carrierSide()),
                population.tokens().stream()
                        .map(token -> new IssuedToken(
                                token.token(), token.person(), token.scopes(), token.managed(), token.locations()))
                        .collect(ImmutableSet.toImmutableSet()),
                List.of(faults));
    }

    private static Carriers carriers(Population.CarrierSide side) {
        return new Carriers(
                ImmutableSet.copyOf(side.carriers()),
                ImmutableSet.copyOf(side.accounts()),
                ImmutableSet.copyOf(side.numbers()),
                ImmutableSet.copyOf(side.missing()),
                side.connections(),
                Maps.transformValues(side.orders(), Hosts::course));
    }

    private static OrderCourse course(NumberOrder.State state) {
        return new OrderCourse(
                state == NumberOrder.State.FAILED ? OrderCourse.Outcome.FAILED : OrderCourse.Outcome.COMPLETED,
                state == NumberOrder.State.PENDING ? Duration.ofDays(1) : Duration.ZERO,
                NumberOrder.Type.MOVE,
                false);
    }

    private static Feature feature(Population.Feature feature) {
        return new Feature(
                feature.location(),
                FeatureType.HUNT_GROUP,
                feature.name(),
                Optional.of(feature.extension()),
                Optional.empty());
    }
}
