package io.hexline.simulation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.hexline.application.collaborator.Billing;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.carrier.NumberOrder.NumberTransfer;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.world.World;
import io.vavr.control.Either;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A billing service that keeps from where each number and user is billed. */
final class SimulatedBilling implements Billing {

    private final World opening;
    private final ToldNumbers numbers;
    private final Faults faults;
    private final Map<PersonId, LocationId> users = new ConcurrentHashMap<>();

    SimulatedBilling(World opening, ToldNumbers numbers, Faults faults) {
        this.opening = opening;
        this.numbers = numbers;
        this.faults = faults;
    }

    @Override
    public Either<PortFailure, NumberTransfer> numbersMoved(NumberTransfer transfer) {
        return faults.or(Collaborator.BILLING, "numbersMoved", () -> {
            numbers.tell(transfer);
            return Either.right(transfer);
        });
    }

    @Override
    public Either<PortFailure, PersonId> userMoved(PersonId user, LocationId target) {
        return faults.or(Collaborator.BILLING, "userMoved", () -> {
            users.put(user, target);
            return Either.right(user);
        });
    }

    /** The users that call from somewhere else than they are billed, and from where they are billed. */
    Map<PersonId, LocationId> astray(Set<Subscriber> stored) {
        Map<PersonId, Subscriber> before = Maps.uniqueIndex(opening.subscribers(), Subscriber::person);
        ImmutableMap.Builder<PersonId, LocationId> astray = ImmutableMap.builder();
        for (Subscriber subscriber : stored) {
            Optional.ofNullable(users.get(subscriber.person()))
                    .or(() ->
                            Optional.ofNullable(before.get(subscriber.person())).flatMap(Subscriber::location))
                    .filter(place -> subscriber.location().filter(place::equals).isEmpty())
                    .ifPresent(place -> astray.put(subscriber.person(), place));
        }
        return astray.build();
    }
}
