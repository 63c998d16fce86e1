package io.hexline.application.move.saga;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.hexline.application.store.Write;
import io.hexline.domain.carrier.NumberOrder;
import io.hexline.domain.code.Finding;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.move.Assessment;
import io.hexline.domain.move.MoveFacts;
import io.hexline.domain.move.MovePlan;
import io.hexline.domain.user.Device;
import io.hexline.domain.value.Id.LocationId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One user's move that breaks no rule, as far as it has been carried out; all of it can be undone until it is written. */
final class MoveAttempt {

    private final MoveItem item;
    private final MoveFacts facts;
    private final Assessment assessment;
    private final MovePlan plan;
    private final NumberOrdering ordering;
    private final MoveSteps steps;
    private final MoveSaga saga = new MoveSaga();
    private Optional<NumberOrder> order = Optional.empty();

    MoveAttempt(MoveItem item, MoveFacts facts, Assessment assessment, NumberOrdering ordering, MoveSteps steps) {
        this.item = item;
        this.facts = facts;
        this.assessment = assessment;
        this.plan = MovePlan.of(facts);
        this.ordering = ordering;
        this.steps = steps;
    }

    int number() {
        return item.number();
    }

    MovePlan plan() {
        return plan;
    }

    /** Orders the transfer of the numbers, if any move; why that was not possible. */
    List<Finding> order() {
        return facts
                .transfer()
                .map(ordering::place)
                .map(placed -> placed.flatMap(this::keep))
                .flatMap(placed -> placed.fold(Optional::of, ready -> Optional.<Finding>empty()))
                .stream()
                .toList();
    }

    /** However its order turns out, it is taken back where the move is undone; an order for something else is not. */
    private Either<Finding, NumberOrder> keep(NumberOrder opened) {
        Either<Finding, NumberOrder> now = ordering.placed(opened);
        order = Optional.of(now.fold(failed -> opened, known -> known))
                .filter(known -> known.type() == NumberOrder.Type.MOVE);
        return now;
    }

    /** Whether the carrier completes the order that was placed later. */
    boolean waitsForCarrier() {
        return order.filter(placed -> placed.state() == NumberOrder.State.PENDING)
                .isPresent();
    }

    /** Does everything outside; where it fails, nothing of it is left but what the findings say. */
    List<Finding> perform() {
        return saga.run(steps.before(facts, plan));
    }

    /** Undoes everything, and takes back the order that was placed; what could not be undone. */
    List<Finding> undo() {
        ImmutableList.Builder<Finding> left = ImmutableList.builder();
        left.addAll(saga.undo());
        order.ifPresent(placed -> left.addAll(ordering.cancel(placed.id())));
        order = Optional.empty();
        return left.build();
    }

    /** What must hold of the target while the user goes there, and becomes true of the user. */
    List<Write> writes() {
        return plan.target().isPresent()
                ? List.of(new Write.PutSubscriber(plan.after()))
                : List.of(new Write.ExpectLocation(facts.target()), new Write.PutSubscriber(plan.after()));
    }

    /** What must still hold of the target once everybody who moves now is there. */
    List<Write> expectations() {
        LocationId target = facts.target().id();
        Set<String> devices = facts.devices().map(Device::name).collect(ImmutableSet.toImmutableSet());
        ImmutableList.Builder<Write> expected = ImmutableList.builder();
        facts.targetCalling().userLimit().ifPresent(limit -> expected.add(new Write.ExpectRoom(target, limit)));
        return expected.add(new Write.ExpectOwnDeviceNames(target, devices)).build();
    }

    /** What notes that the numbers wait for their order. */
    List<Write> pendingWrites() {
        return facts.recordsToMove().stream()
                .<Write>map(number -> new Write.PutNumber(number.withPendingOrder(true)))
                .toList();
    }

    /** What is noted while the user waits for the carrier. */
    MoveOutcome pending() {
        return new MoveOutcome.Pending(order.map(NumberOrder::id), facts.numbersToMove());
    }

    MoveOutcome moved() {
        return moved(List.of());
    }

    /** Does what remains once the move is written; the outcome then, where it is another. */
    Optional<MoveOutcome> conclude() {
        List<Finding> impacts = steps.after(facts, plan);
        return impacts.isEmpty() ? Optional.empty() : Optional.of(moved(impacts));
    }

    private MoveOutcome moved(List<Finding> more) {
        return new MoveOutcome.Moved(assessment.with(more).impacts());
    }
}
