package io.hexline.application.move;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.carrier.NumberOrder;
import io.hexline.domain.code.Finding;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.job.MoveOutcome.Pending;
import io.vavr.control.Either;
import java.util.List;
import java.util.Set;

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

    /** What the store refuses now is settled the next time. */
    private void settle(MoveJob job) {
        JobInStore jobs = JobInStore.of(host, job);
        for (MoveItem item : job.pending()) {
            host.turns()
                    .ofUsers(
                            Set.of(item.order().user()),
                            () -> jobs.now()
                                    .map(now -> settle(now, now.item(item.number())))
                                    .orElse(Either.right(0)));
        }
    }

    private Either<PortFailure, Integer> settle(MoveJob job, MoveItem item) {
        if (!(item.outcome() instanceof Pending pending)) {
            return Either.right(0);
        }
        Either<Finding, NumberOrder> order = ordering.state(pending.order());
        if (order.isLeft()) {
            return userMove.failPending(job, item, pending, List.of(order.getLeft()));
        }
        return order.get().state() == NumberOrder.State.COMPLETED
                ? userMove.complete(job, item, pending)
                : Either.right(0);
    }
}
