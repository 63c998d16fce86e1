package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.hexline.application.Host;
import io.hexline.application.UseCases;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.calling.DisableCalling.DisableCallingCommand;
import io.hexline.application.failure.Failure;
import io.hexline.application.feature.CreateFeature.CreateFeatureCommand;
import io.hexline.application.feature.FeatureSetup;
import io.hexline.application.job.BatchJobStart;
import io.hexline.application.line.CreateLine.CreateLineCommand;
import io.hexline.application.line.LineSetup;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.LocationNumbers;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Role;
import io.hexline.domain.user.Subscriber.NonPerson;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.WorkspaceId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.testkit.AWorld;
import io.hexline.testkit.ObservedHost;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Somebody else commits between what a use case reads and what it commits: what is true then decides. */
public abstract class MeanwhileContract extends MovingNumbersContract {

    private static final Extension EXTENSION = new Extension("150");

    /** The use cases of a host, where somebody else does the writes before the first commit that has to do with them. */
    private static UseCases meanwhile(Host host, Predicate<List<?>> due, Write... writes) {
        AtomicBoolean done = new AtomicBoolean();
        return UseCases.on(ObservedHost.of(host, call -> {
            if (call.is(UnitOfWork.class, "commit")
                    && due.test((List<?>) call.arguments().get(0))
                    && done.compareAndSet(false, true)) {
                commit(host.store(), writes);
            }
        }));
    }

    private static Predicate<List<?>> writing(Class<? extends Write> kind) {
        return writes -> writes.stream().anyMatch(kind::isInstance);
    }

    private static Write withoutCalling(Host host, Location location) {
        return new Write.PutLocation(location(host.store(), location.id()).withoutCalling());
    }

    @Test
    void noFeatureComesWhereCallingHasEnded() {
        Host host = host(smallWorld().build());
        FeatureSetup sales = new FeatureSetup(
                Optional.of("Sales"), Change.keep(), Change.set(EXTENSION), Optional.empty(), Change.keep(), Map.of());

        Either<Failure, ?> answer = meanwhile(host, writing(Write.PutFeature.class), withoutCalling(host, OSLO))
                .features()
                .createFeature()
                .handle(new CreateFeatureCommand(ACME, OSLO.id(), FeatureType.HUNT_GROUP, sales));

        assertInstanceOf(Failure.NotFound.class, answer.getLeft());
        assertEquals(0, right(host.store().locationUsage().features(OSLO.id())));
    }

    @Test
    void noWorkspaceCallsFromWhereCallingHasEnded() {
        assertCallsNot(NonPerson.WORKSPACE);
    }

    @Test
    void noVirtualLineCallsFromWhereCallingHasEnded() {
        assertCallsNot(NonPerson.VIRTUAL_LINE);
    }

    private void assertCallsNot(NonPerson kind) {
        Host host = host(smallWorld().build());
        LineSetup lobby = new LineSetup(
                Optional.of("Lobby"),
                Change.set(OSLO.id()),
                Change.keep(),
                Change.set(EXTENSION),
                Change.keep(),
                Map.of());

        Either<Failure, ?> answer = meanwhile(host, writing(Write.PutLineHolder.class), withoutCalling(host, OSLO))
                .lines()
                .createLine()
                .handle(new CreateLineCommand(ACME, kind, lobby));

        assertInstanceOf(Failure.NotFound.class, answer.getLeft());
        assertEquals(0, right(host.store().locationUsage().workspaces(OSLO.id())));
        assertEquals(0, right(host.store().locationUsage().virtualLines(OSLO.id())));
    }

    @Test
    void aNumberThatHasBecomeItsLocationsStays() {
        Host host = carried();
        Location north = location(host.store(), NORTH.id());
        CallingProfile calling = north.calling().orElseThrow();
        LocationNumbers main = new LocationNumbers(Optional.of(NUMBER.number()), Optional.empty(), Optional.empty());
        Location numbered = north.withCalling(calling.withSettings(main, calling.pstn(), calling.settings()));

        Either<Failure, List<InventoryNumber>> answer = meanwhile(
                        host, writing(Write.RemoveNumber.class), new Write.PutLocation(numbered))
                .numbers()
                .removeNumbers()
                .handle(ACME, NORTH.id(), Set.of(PhoneNumber.Written.of(NUMBER.number())));

        assertInstanceOf(Failure.NotPossible.class, answer.getLeft());
        assertEquals(
                1, right(host.store().numbers().find(List.of(NUMBER.number()))).size());
        assertEquals(
                1,
                right(host.collaborators().carrierRecords().numbers(List.of(NUMBER.number())))
                        .size());
    }

    @Test
    void callingStaysWhereAWorkspaceHasCome() {
        Host host = host(smallWorld().build());
        LineHolder lobby = new LineHolder(
                new WorkspaceId("lobby"),
                ACME,
                "Lobby",
                Optional.of(OSLO.id()),
                Lines.of(Optional.of(EXTENSION), Optional.empty()),
                List.of());

        disable(meanwhile(host, writing(Write.PutLocation.class), new Write.PutLineHolder(lobby)));

        assertEquals(true, location(host.store(), OSLO.id()).calling().isPresent());
    }

    @Test
    void aFeatureThatHasComeGoesWithItsLocationsCalling() {
        Host host = host(smallWorld().build());

        disable(meanwhile(
                host,
                writing(Write.PutLocation.class),
                new Write.PutFeature(AWorld.huntGroup(OSLO.id(), "Sales", EXTENSION))));

        assertEquals(false, location(host.store(), OSLO.id()).calling().isPresent());
        assertEquals(0, right(host.store().locationUsage().features(OSLO.id())));
    }

    private static void disable(UseCases useCases) {
        Principal administrator =
                new Principal(ADA.id(), ACME, Set.of(Role.FULL_ADMINISTRATOR), Set.of(), Set.of(), Set.of());
        useCases.jobs()
                .disableCalling()
                .handle(new DisableCallingCommand(
                        new BatchJobStart.Request(ACME, administrator, "meanwhile"), OSLO.id(), true))
                .getOrElseThrow(failure -> new AssertionError(failure));
    }
}
