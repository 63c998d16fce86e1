package io.hexline.application.move;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.job.MoveOutcome;
import io.hexline.domain.value.PersonId;
import io.vavr.control.Either;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class SettleNumberOrdersService implements SettleNumberOrders {

    private final Host host;
    private final MoveScheduler scheduler;
    private final OrderedMoves orderedMoves;

    SettleNumberOrdersService(Host host) {
        this.host = host;
        this.scheduler = new MoveScheduler(host);
        this.orderedMoves = new OrderedMoves(host);
    }

    @Override
    public Either<Failure, Integer> handle() {
        return host.store()
                .jobs()
                .withPendingOrders()
                .peek(jobs -> jobs.forEach(this::settle))
                .flatMap(jobs -> host.store().jobs().withPendingOrders())
                .<Failure>mapLeft(Failure.Trouble::new)
                .map(jobs -> jobs.stream().mapToInt(job -> job.pending().size()).sum());
    }

    /** Whoever waits for somebody who still waits, waits on; what the store refuses now is settled the next time. */
    private void settle(MoveJob job) {
        JobInStore jobs = JobInStore.of(host, job);
        Set<PersonId> waitOn = new HashSet<>();
        for (List<MoveItem> group : scheduler.schedule(job.pending())) {
            if (Collections.disjoint(waitOn, MoveItem.users(scheduler.ahead(group, job.pending())))) {
                orderedMoves.settle(jobs, group);
            }
            jobs.now()
                    .ifPresent(now -> group.stream()
                            .filter(item -> now.item(item.number()).outcome() instanceof MoveOutcome.Pending)
                            .forEach(item -> waitOn.add(item.order().user())));
        }
    }
}
