package io.hexline.application.move.saga;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.hexline.application.collaborator.Command;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.move.saga.MoveSteps.FollowUp;
import io.hexline.application.move.saga.MoveSteps.Step;
import io.hexline.application.saga.Turn.Saga;
import io.hexline.application.store.RoutingWrite;
import io.hexline.application.store.Write;
import io.hexline.domain.carrier.NumberOrder;
import io.hexline.domain.code.Finding;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.move.Assessment;
import io.hexline.domain.move.MoveFacts;
import io.hexline.domain.move.MovePlan;
import io.hexline.domain.user.Device;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One user's move that breaks no rule, as far as it has been carried out; all of it can be undone until it is written. */
final class MoveAttempt {

    private final MoveItem item;
    private final MoveFacts facts;
    private final Assessment assessment;
    private final MovePlan plan;
    private final NumberOrdering ordering;
    private final List<Step> steps;
    private final List<FollowUp> followUps;
    private final Deque<Step> done = new ArrayDeque<>();
    private Optional<NumberOrder> order = Optional.empty();

    MoveAttempt(MoveItem item, MoveFacts facts, Assessment assessment, NumberOrdering ordering) {
        this.item = item;
        this.facts = facts;
        this.assessment = assessment;
        this.plan = MovePlan.of(facts);
        this.ordering = ordering;
        this.steps = MoveSteps.before(facts, plan);
        this.followUps = MoveSteps.after(facts, plan);
    }

    int number() {
        return item.number();
    }

    MovePlan plan() {
        return plan;
    }

    /**
     * What undoes all that may be done outside, the last first, whether it was done or not.
     *
     * @param saga the id of the saga in which it is done
     */
    List<Command> undo(String saga) {
        List<Command> back = Lists.transform(Lists.reverse(steps), Step::back);
        return item.isPending() || facts.transfer().isEmpty()
                ? ImmutableList.copyOf(back)
                : ImmutableList.<Command>builder()
                        .addAll(back)
                        .add(undoOrder(saga))
                        .build();
    }

    private String orderKey(String saga) {
        return saga + "#" + item.number();
    }

    /** What of {@link #undo} undoes what was done, the last first. */
    List<Command> undoDone(String saga) {
        Stream<Command> back = done.stream().map(Step::back);
        return Stream.concat(back, order.stream().map(placed -> undoOrder(saga)))
                .collect(ImmutableList.toImmutableList());
    }

    private Command undoOrder(String saga) {
        return new Command.UndoOrderPlacedAs(orderKey(saga));
    }

    /** What is told of the user for whom a command of {@link #undoDone} could not be told; empty where it is another's. */
    Optional<Finding> notUndone(String saga, Command command) {
        return done.stream()
                .filter(step -> step.back().equals(command))
                .map(Step::notUndone)
                .findFirst()
                .or(() -> order.filter(placed -> command.equals(undoOrder(saga)))
                        .map(placed -> NumberOrdering.notCancelled()));
    }

    /** Orders the transfer of the numbers, if any move; why that was not possible. */
    Either<PortFailure, List<Finding>> order(Saga saga) {
        Optional<Either<PortFailure, Either<Finding, NumberOrder>>> placed = facts.transfer()
                .map(transfer -> saga.key(orderKey(saga.id())).flatMap(key -> ordering.place(key, transfer)));
        return placed.map(answer ->
                        answer.map(order -> order.flatMap(this::keep).fold(List::of, ready -> List.<Finding>of())))
                .orElseGet(() -> Either.right(List.of()));
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

    /** Does everything outside; why it could not go on. Whoever does not answer can have done it all the same. */
    Either<PortFailure, List<Finding>> perform(Saga saga) {
        for (Step step : steps) {
            Either<PortFailure, ?> answer = saga.tell(step.forward());
            if (answer.isLeft()) {
                PortFailure failure = answer.getLeft();
                if (failure instanceof PortFailure.Unreachable) {
                    done.push(step);
                }
                return failure.isForLater()
                        ? Either.left(failure)
                        : Either.right(List.of(step.failed().apply(failure)));
            }
            done.push(step);
        }
        return Either.right(List.of());
    }

    /** What must hold of the target while the user goes there, and becomes true of the user. */
    List<Write> writes() {
        return plan.target().isPresent()
                ? List.of(new Write.PutSubscriber(plan.after()))
                : List.of(new Write.ExpectLocation(facts.target()), new Write.PutSubscriber(plan.after()));
    }

    /** The features and trunk groups that it leaves, in one order, so that nobody waits in a ring. */
    List<Write> leaving() {
        PersonId user = plan.after().person();
        Stream<Write> features = plan.features().stream()
                .map(Feature::id)
                .sorted(Comparator.comparing(FeatureId::value))
                .map(id -> new Write.LeaveFeature(id, user));
        Stream<Write> trunks = plan.trunkGroups().stream()
                .map(TrunkGroup::key)
                .sorted(Comparator.comparing((TrunkGroup.Key key) -> key.id().id()))
                .map(key -> new RoutingWrite.LeaveTrunkGroup(key, user));
        return Stream.concat(features, trunks).toList();
    }

    /** What must still hold of the target once everybody who moves now is there. */
    List<Write> expectations() {
        LocationId target = facts.target().id();
        Set<String> devices = ImmutableSet.copyOf(Collections2.transform(facts.devices(), Device::name));
        ImmutableList.Builder<Write> expected = ImmutableList.builder();
        facts.targetCalling().userLimit().ifPresent(limit -> expected.add(new Write.ExpectRoom(target, limit)));
        return expected.add(new Write.ExpectOwnDeviceNames(target, devices)).build();
    }

    /** What notes that the numbers wait for their order. */
    List<Write> pendingWrites() {
        return Lists.transform(facts.recordsToMove(), number -> new Write.PutNumber(number.withPendingOrder(true)));
    }

    /** What is noted while the user waits for the carrier. */
    MoveOutcome pending() {
        return new MoveOutcome.Pending(order.map(NumberOrder::id), facts.numbersToMove());
    }

    MoveOutcome moved() {
        return moved(List.of());
    }

    /** What is told once the move is written. */
    List<Command> followUps() {
        return ImmutableList.copyOf(Lists.transform(followUps, FollowUp::command));
    }

    /** The outcome, where some of that could not be told; empty where all of it was. */
    Optional<MoveOutcome> moved(Set<Command> untold) {
        List<Finding> impacts = followUps.stream()
                .filter(followUp -> untold.contains(followUp.command()))
                .map(FollowUp::impact)
                .toList();
        return impacts.isEmpty() ? Optional.empty() : Optional.of(moved(impacts));
    }

    private MoveOutcome moved(List<Finding> more) {
        return new MoveOutcome.Moved(assessment.with(more).impacts());
    }
}
