package io.hexline.application.move;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.hexline.application.Host;
import io.hexline.application.store.Write;
import io.hexline.domain.carrier.NumberOrder;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveImpactCode;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveOutcome;
import io.hexline.domain.move.Assessment;
import io.hexline.domain.move.MoveFacts;
import io.hexline.domain.move.MovePlan;
import io.hexline.domain.user.Device;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One user's move that breaks no rule, as far as it has been carried out; all of it can be undone until it is written. */
final class MoveAttempt {

    private final Host host;
    private final MoveItem item;
    private final MoveFacts facts;
    private final Assessment assessment;
    private final MovePlan plan;
    private final MoveSaga saga = new MoveSaga();
    private Optional<NumberOrder> order = Optional.empty();

    MoveAttempt(Host host, MoveItem item, MoveFacts facts, Assessment assessment) {
        this.host = host;
        this.item = item;
        this.facts = facts;
        this.assessment = assessment;
        this.plan = MovePlan.of(facts);
    }

    MoveItem item() {
        return item;
    }

    /** Orders the transfer of the numbers, if any move; why that was not possible. */
    Optional<Finding> order() {
        if (facts.transfer().isEmpty()) {
            return Optional.empty();
        }
        Either<Finding, NumberOrder> placed =
                new NumberOrdering(host).place(facts.transfer().get());
        order = placed.toJavaOptional();
        return placed.swap().toJavaOptional();
    }

    /** Whether the carrier completes the order that was placed later. */
    boolean waitsForCarrier() {
        return order.filter(placed -> placed.state() == NumberOrder.State.PENDING)
                .isPresent();
    }

    /** Does everything outside; where it fails, nothing of it is left but what the findings say. */
    List<Finding> doSteps() {
        return saga.run(new MoveSteps(host).of(facts, plan));
    }

    /** Undoes everything, and takes back the order that was placed; what could not be undone. */
    List<Finding> undo() {
        List<Finding> left = saga.undo();
        order.map(NumberOrder::id).ifPresent(host.collaborators().numberOrders()::cancel);
        return left;
    }

    /** What makes the move true. */
    List<Write> writes() {
        ImmutableList.Builder<Write> writes = ImmutableList.builder();
        writes.add(plan.target()
                .<Write>map(Write.PutLocation::new)
                .orElseGet(() -> new Write.ExpectLocation(facts.target())));
        writes.add(new Write.PutSubscriber(plan.after()));
        plan.numbers().forEach(number -> writes.add(new Write.PutNumber(number)));
        return writes.build();
    }

    /** What must still hold of the target once everybody who moves now is there. */
    List<Write> expectations() {
        LocationId target = facts.target().id();
        Set<String> devices =
                facts.subscriber().devices().stream().map(Device::name).collect(ImmutableSet.toImmutableSet());
        return Stream.concat(
                        facts.targetCalling().userLimit().stream()
                                .<Write>mapToObj(limit -> new Write.ExpectRoom(target, limit)),
                        Stream.of(new Write.ExpectOwnDeviceNames(target, devices)))
                .toList();
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

    /** Whether these are the numbers that move. */
    boolean moves(List<PhoneNumber> numbers) {
        return facts.numbersToMove().equals(numbers);
    }

    MoveOutcome moved(List<Finding> more) {
        return new MoveOutcome.Moved(assessment.with(more).impacts());
    }

    /** What remains to be done once the move is written; a failure changes nothing any more and is an impact. */
    List<Finding> conclude() {
        PersonId user = facts.person().id();
        Stream<Finding> recording = facts.recording().enabled()
                ? MoveStep.finding(
                        host.collaborators()
                                .recording()
                                .move(user, facts.recording(), facts.target().id()),
                        failure -> Finding.of(MoveImpactCode.RECORDING_SETTINGS_NOT_MOVED))
                        .stream()
                : Stream.empty();
        Stream<Finding> billing = MoveStep.finding(
                host.collaborators().billing().userMoved(user, facts.target().id()),
                failure -> Finding.of(MoveImpactCode.BILLING_NOTIFICATION_FAILED))
                .stream();
        return Stream.concat(recording, billing).toList();
    }
}
