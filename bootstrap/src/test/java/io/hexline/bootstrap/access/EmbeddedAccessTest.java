package io.hexline.bootstrap.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.hexline.application.Host;
import io.hexline.application.UseCases;
import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.failure.Failure;
import io.hexline.application.guard.Guard;
import io.hexline.application.store.NumberFilter;
import io.hexline.application.store.Store;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.inmemory.InMemoryStore;
import io.hexline.inmemory.RandomIds;
import io.hexline.simulation.Simulation;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may do what holds for a host that embeds the use cases, too. */
class EmbeddedAccessTest {

    private static final OrgId ORG = new OrgId("96abc2aa-3dcc-11e5-a152-fe34819cdc9a");
    private static final OrgId ELSEWHERE = new OrgId("02124eef-8af7-489c-805b-363cc6401893");

    private final World world = Snapshots.sample();
    private final InstantSource time = InstantSource.system();
    private final Store store =
            InMemoryStore.of(world, new RandomIds(), InstantSource.system()).ports();
    private final UseCases trusted =
            UseCases.on(new Host(store, Simulation.of(world, store, time).collaborators(), time, Runnable::run));

    @TestFactory
    Stream<DynamicTest> nobodyWithoutARoleIsServed() {
        Principal nobody = caller(Set.of());
        return GuardedCalls.everything(ORG).entrySet().stream()
                .map(one -> dynamicTest(
                        one.getKey(),
                        () -> assertInstanceOf(
                                Failure.NotAllowed.class,
                                one.getValue()
                                        .apply(Guard.onBehalfOf(nobody, trusted), nobody)
                                        .getLeft())));
    }

    @TestFactory
    Stream<DynamicTest> aFullAdministratorIsServed() {
        Principal admin = caller(Set.of(Role.FULL_ADMINISTRATOR));
        return GuardedCalls.everything(ORG).entrySet().stream()
                .map(one -> dynamicTest(
                        one.getKey(),
                        () -> assertEquals(
                                Optional.empty(),
                                one.getValue()
                                        .refusal(Guard.onBehalfOf(admin, trusted), admin)
                                        .filter(Failure.NotAllowed.class::isInstance))));
    }

    @TestFactory
    Stream<DynamicTest> anotherOrganizationIsNotThere() {
        Principal admin = caller(Set.of(Role.FULL_ADMINISTRATOR));
        return GuardedCalls.everything(ELSEWHERE).entrySet().stream()
                .filter(one -> !one.getKey().startsWith("own: "))
                .map(one -> dynamicTest(
                        one.getKey(),
                        () -> assertEquals(
                                Either.left(new Failure.NotFound("organization", ELSEWHERE)),
                                one.getValue().apply(Guard.onBehalfOf(admin, trusted), admin))));
    }

    /** A command that names who asks is held against it even where the host trusts its own code. */
    @Test
    void nobodyWithoutARoleIsActedFor() {
        Principal nobody = caller(Set.of());
        Map<String, GuardedCalls.Asked> everything = GuardedCalls.everything(ORG);

        Stream.of("move users", "move numbers", "update a person", "remove a person")
                .map(everything::get)
                .forEach(asked -> assertInstanceOf(
                        Failure.NotAllowed.class, asked.apply(trusted, nobody).getLeft()));
    }

    @Test
    void nobodyAsksInSomebodyElsesName() {
        UseCases nobodys = Guard.onBehalfOf(caller(Set.of()), trusted);
        Principal admin = caller(Set.of(Role.FULL_ADMINISTRATOR));

        Stream.of("move users", "move numbers", "update a person", "remove a person", "make an administrator")
                .map(GuardedCalls.everything(ORG)::get)
                .forEach(asked -> assertInstanceOf(
                        Failure.NotAllowed.class, asked.apply(nobodys, admin).getLeft()));
    }

    @Test
    void aLocationAdministratorSeesItsLocationsOnly() {
        UseCases confined = Guard.onBehalfOf(
                new Principal(
                        GuardedCalls.PERSON,
                        ORG,
                        Set.of(Role.LOCATION_ADMINISTRATOR),
                        Permission.everyScope(),
                        Set.of(),
                        Set.of(GuardedCalls.LOCATION)),
                trusted);

        assertEquals(
                List.of(GuardedCalls.LOCATION),
                confined
                        .locations()
                        .listLocations()
                        .handle(GuardedCalls.locations(ORG), Optional.empty(), 0, 99)
                        .get()
                        .stream()
                        .map(Location::id)
                        .toList());
        assertTrue(confined.locations()
                .findLocation()
                .byId(ORG, GuardedCalls.LOCATION)
                .isRight());
        LocationId other = new LocationId("other");
        assertEquals(
                Either.left(new Failure.NotFound("location", other)),
                confined.locations().findLocation().byId(ORG, other));
        assertTrue(confined.numbers().listNumbers().handle(NumberFilter.of(ORG), Optional.empty(), 0, 99).get().stream()
                .allMatch(number -> number.location().orElseThrow().id().equals(GuardedCalls.LOCATION)));
        assertInstanceOf(
                Failure.NotAllowed.class,
                confined.numbers().listNumbers().count(ORG).getLeft());
    }

    private static Principal caller(Set<Role> roles) {
        return new Principal(new PersonId("somebody"), ORG, roles, Permission.everyScope(), Set.of());
    }
}
