package io.hexline.application.saga;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.hexline.application.command.Command;
import io.hexline.application.command.OutboxEntry;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Write;
import io.vavr.control.Either;
import java.util.List;

/** A change that has begun: how it is undone is written down, until it is committed or undone. */
public final class Saga {

    /** What is told, and what undoes it, which does no harm where it was not done. */
    public record Step(Command forward, Command back) {}

    private final Turn turn;
    private final OutboxEntry undo;
    private int told;

    Saga(Turn turn, OutboxEntry undo) {
        this.turn = turn;
        this.undo = undo;
    }

    public String id() {
        return undo.id();
    }

    /** Tells a command, under a key of its own. */
    public Either<PortFailure, ?> tell(Command command) {
        return turn.tell(undo.id() + "+" + told++, command);
    }

    /** A key under which something else can be told, with a lease that holds. */
    public Either<PortFailure, Command.Key> key(String id) {
        return turn.keep().map(lease -> new Command.Key(id, lease));
    }

    /** What others are to be told once the saga is committed, each for itself. */
    public FollowUps followUps(List<Command> commands) {
        return turn.followUps(commands);
    }

    /** What ends the saga, in the commit that makes it true. */
    public List<Write> committed() {
        return List.of(turn.held(), new Write.RemoveEntry(undo));
    }

    /**
     * Undoes what was done.
     *
     * @param done what undoes it, the last first, of what was written when it began; what was not done needs no undoing
     */
    public Told undo(List<Command> done) {
        return turn.tell(undo, done);
    }

    /** Writes down by itself what is left of some commands, where no other commit does. */
    public Either<PortFailure, Integer> leave(Told told) {
        return turn.leave(List.of(told));
    }

    /**
     * What the store made of the commit that was to end this saga, where it could not say so.
     *
     * @return whether the saga goes on, because nothing was committed
     */
    public Either<PortFailure, Boolean> isOpen() {
        return turn.isStored(undo);
    }

    /** Tells the steps one after the other, and commits; where that fails, undoes what was begun. */
    Either<PortFailure, Integer> carryOut(List<Step> steps, List<Write> writes) {
        for (int begun = 0; begun < steps.size(); begun++) {
            Either<PortFailure, ?> answer = tell(steps.get(begun).forward());
            if (answer.isLeft()) {
                return undone(steps.subList(0, begun + 1), answer.getLeft());
            }
        }
        List<Write> all = ImmutableList.<Write>builder()
                .addAll(committed())
                .addAll(writes)
                .build();
        return turn.commit(all)
                .fold(
                        failure -> failure instanceof PortFailure.StoreUnavailable
                                ? inDoubt(steps, writes.size(), failure)
                                : undone(steps, failure),
                        written -> Either.right(writes.size()));
    }

    private Either<PortFailure, Integer> inDoubt(List<Step> steps, int writes, PortFailure cause) {
        return isOpen().mapLeft(unknown -> cause).flatMap(open -> open ? undone(steps, cause) : Either.right(writes));
    }

    /** Where somebody else has taken over, it is theirs to undo what is to be undone. */
    private Either<PortFailure, Integer> undone(List<Step> begun, PortFailure cause) {
        if (cause.isOfOthers()) {
            return Either.left(cause);
        }
        Told told = undo(Lists.reverse(begun).stream().map(Step::back).toList());
        List<PortFailure> left = told.failures().stream().map(Told.Failed::why).toList();
        PortFailure answer = left.isEmpty() ? cause : new PortFailure.NotCompensated(cause, left);
        return leave(told).fold(failure -> Either.left(answer), written -> Either.left(answer));
    }
}
