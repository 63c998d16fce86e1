package io.hexline.application.move;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.vavr.control.Either;

/** Goes on with users whose number order the carrier has completed or refused since. To be called now and then. */
public interface SettleNumberOrders {

    /** How many users are still waiting afterwards. */
    Either<Failure, Integer> handle();

    static SettleNumberOrders on(Host host) {
        return new SettleNumberOrdersService(host);
    }
}
