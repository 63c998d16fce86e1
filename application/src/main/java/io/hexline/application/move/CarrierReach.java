package io.hexline.application.move;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.move.RequestedMove;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.LocationId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out, before a job starts, whether the carriers of the target locations can be reached. */
final class CarrierReach {

    private final Host host;
    private final CarrierFactsLoader carriers;

    CarrierReach(Host host) {
        this.host = host;
        this.carriers = new CarrierFactsLoader(host);
    }

    /** The target locations to which numbers move; the failure of the first carrier that does not answer. */
    Either<Failure, Set<LocationId>> reach(List<RequestedMove> orders) {
        Set<LocationId> targets = orders.stream()
                .filter(this::movesNumbers)
                .map(RequestedMove::target)
                .collect(Collectors.toSet());
        for (LocationId target : targets) {
            Either<PortFailure, ?> answer =
                    host.store().locations().find(target).flatMap(carriers::side);
            if (answer.isLeft()) {
                return Either.left(new Failure.Trouble(answer.getLeft()));
            }
        }
        return Either.right(targets);
    }

    private boolean movesNumbers(RequestedMove order) {
        return host.store()
                .people()
                .subscriber(order.user())
                .map(found -> found.map(Subscriber::lines).orElse(Lines.NONE))
                .exists(lines -> !order.numbersToMove(lines).isEmpty());
    }
}
