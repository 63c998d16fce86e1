package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.Host;
import io.hexline.application.UseCases;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.failure.Failure;
import io.hexline.application.move.MoveUsers.MoveUsersCommand;
import io.hexline.application.move.MoveUsers.MoveUsersResult;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.carrier.Carrier.CarrierNumber;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.location.Location;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.testkit.ALocation;
import io.hexline.testkit.ANumber;
import io.hexline.testkit.APerson;
import io.hexline.testkit.ASubscriber;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import org.junit.jupiter.api.RepeatedTest;

/** Many jobs that move the same user: it ends up where one of them took it, with everything that it has. */
public abstract class MoveRaceContract extends HostRaceContract {

    private static final int MOVE_ROUNDS = 10;
    private static final Carrier FJORD = new Carrier(new CarrierId("fjord"), "Fjord", CarrierKind.CISCO_PSTN, 10);
    private static final Location NORTH = location("north");
    private static final Location SOUTH = location("south");
    private static final Location WEST = location("west");
    private static final Person CARL =
            APerson.named("carl", ACME).holding(CALLING.id()).build();
    private static final InventoryNumber NUMBER =
            ANumber.of("+4721555101", NORTH).ownedBy(CARL).build();

    private static Location location(String name) {
        return ALocation.named(name, ACME).connectedBy(FJORD.id()).build();
    }

    private Host populated() {
        return host(smallWorld()
                .with(FJORD)
                .with(NORTH, SOUTH, WEST)
                .with(CARL)
                .with(NUMBER)
                .with(ASubscriber.of(CARL, NORTH.id())
                        .withNumber(NUMBER.number())
                        .build())
                .build());
    }

    @RepeatedTest(value = MOVE_ROUNDS, failureThreshold = 1)
    void oneMovesTheUser() throws Exception {
        Host host = populated();

        assertEquals(1, race(host, number -> SOUTH));

        assertWhole(host, SOUTH.id());
    }

    @RepeatedTest(value = MOVE_ROUNDS, failureThreshold = 1)
    void nothingIsHalfMovedWhereTheyDisagree() throws Exception {
        Host host = populated();

        race(host, number -> number % 2 == 0 ? SOUTH : WEST);

        assertWhole(host, subscriber(host.store(), CARL.id()).location().orElseThrow());
    }

    /** How many of the jobs moved the user. */
    private static long race(Host host, IntFunction<Location> target) throws Exception {
        return run(number -> move(host, target.apply(number))).stream()
                .flatMap(result -> result.toJavaStream())
                .map(result -> ended(host, ((MoveUsersResult.Started) result).job()))
                .filter(job -> job.counts().moved() == 1)
                .count();
    }

    private static Either<Failure, MoveUsersResult> move(Host host, Location target) {
        MoveDraft.Member carl = new MoveDraft.Member(Optional.of(CARL.id()), Change.keep(), Change.keep());
        MoveDraft draft = new MoveDraft(Optional.of(List.of(
                new MoveDraft.Entry(Optional.of(target.id()), Optional.of(false), Optional.of(List.of(carl))))));
        Principal admin = new Principal(ADA.id(), ACME, Set.of(Role.FULL_ADMINISTRATOR), Set.of(), Set.of());
        return UseCases.on(host).moves().moveUsers().handle(new MoveUsersCommand(ACME, admin, "tracking", draft));
    }

    private static MoveJob ended(Host host, MoveJob job) {
        MoveJob now = there("job " + job.id(), host.store().jobs().find(ACME, job.id()));
        for (int waited = 0; waited < 10_000 && !now.state().isFinal(); waited++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            now = there("job " + job.id(), host.store().jobs().find(ACME, job.id()));
        }
        return now;
    }

    /** The user, its number in the inventory and its number at the carrier are in one place. */
    private static void assertWhole(Host host, LocationId place) {
        List<InventoryNumber> inventory = right(host.store().numbers().find(List.of(NUMBER.number())));
        assertEquals(Optional.of(place), subscriber(host.store(), CARL.id()).location());
        assertEquals(Optional.of(place), inventory.get(0).location());
        assertEquals(
                List.of(new CarrierNumber(NUMBER.number(), Optional.of(place), true)),
                right(host.collaborators().carrierRecords().numbers(List.of(NUMBER.number()))));
    }
}
