package io.hexline.simulation;

import com.google.common.collect.ImmutableMap;
import io.hexline.application.collaborator.Billing;
import io.hexline.application.collaborator.Command;
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

/**
 * A billing service that keeps from where each number and user is billed. The platform lets it know who begins and ceases
 * to call; who moves it must be told.
 */
final class SimulatedBilling implements Billing {

    private final ToldNumbers numbers;
    private final Faults faults;
    private final Map<PersonId, LocationId> users = new ConcurrentHashMap<>();

    SimulatedBilling(World opening, ToldNumbers numbers, Faults faults) {
        this.numbers = numbers;
        this.faults = faults;
        users.putAll(opening.work().outside().billedUsers());
        opening.subscribers().forEach(this::begin);
    }

    @Override
    public Either<PortFailure, NumberTransfer> numbersMoved(Command.Key key, NumberTransfer transfer) {
        return faults.or(Collaborator.BILLING, "numbersMoved", key, () -> {
            numbers.tell(transfer);
            return Either.right(transfer);
        });
    }

    @Override
    public Either<PortFailure, PersonId> userMoved(Command.Key key, PersonId user, LocationId target) {
        return faults.or(Collaborator.BILLING, "userMoved", key, () -> {
            users.put(user, target);
            return Either.right(user);
        });
    }

    /** Bills somebody who begins to call, from where it does. */
    void begin(Subscriber subscriber) {
        subscriber.location().ifPresent(place -> users.putIfAbsent(subscriber.person(), place));
    }

    /** Bills somebody no more who ceases to call. */
    void end(PersonId user) {
        users.remove(user);
    }

    /** The users that call from somewhere else than they are billed, and from where they are billed. */
    Map<PersonId, LocationId> astray(Set<Subscriber> stored) {
        ImmutableMap.Builder<PersonId, LocationId> astray = ImmutableMap.builder();
        for (Subscriber subscriber : stored) {
            Optional.ofNullable(users.get(subscriber.person()))
                    .filter(place -> subscriber.location().filter(place::equals).isEmpty())
                    .ifPresent(place -> astray.put(subscriber.person(), place));
        }
        return astray.build();
    }
}
