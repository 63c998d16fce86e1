package io.hexline.application.move;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.domain.carrier.NumberOrder;
import io.hexline.domain.code.Finding;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.job.MoveOutcome.Pending;
import io.vavr.control.Either;
import java.util.List;

final class SettleNumberOrdersService implements SettleNumberOrders {

    private final Host host;
    private final NumberOrdering ordering;
    private final UserMove userMove;

    SettleNumberOrdersService(Host host) {
        this.host = host;
        this.ordering = new NumberOrdering(host);
        this.userMove = new UserMove(host);
    }

    @Override
    public Either<Failure, Integer> handle() {
        return host.jobs()
                .withPendingOrders()
                .peek(jobs -> jobs.forEach(this::settle))
                .flatMap(jobs -> host.jobs().withPendingOrders())
                .<Failure>mapLeft(Failure.Trouble::new)
                .map(jobs -> jobs.stream().mapToInt(job -> job.pending().size()).sum());
    }

    /** The job is read again before each user, since each of them changes it. */
    private void settle(MoveJob job) {
        for (MoveItem item : job.pending()) {
            host.jobs()
                    .find(job.origin().target(), job.id())
                    .peek(found -> found.ifPresent(now -> settle(now, now.item(item.number()))));
        }
    }

    private void settle(MoveJob job, MoveItem item) {
        if (item.outcome() instanceof Pending pending) {
            Either<Finding, NumberOrder> order = ordering.state(pending.order());
            if (order.isLeft()) {
                userMove.failPending(job, item, pending.order(), List.of(order.getLeft()));
            } else if (order.get().state() == NumberOrder.State.COMPLETED) {
                userMove.complete(job, item, pending.order());
            }
        }
    }
}
