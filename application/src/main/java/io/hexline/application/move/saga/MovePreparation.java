package io.hexline.application.move.saga;

import com.google.common.collect.ImmutableList;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.move.assess.MoveAssessor;
import io.hexline.application.move.assess.MoveAssessor.AssessedMove;
import io.hexline.application.move.assess.MovingUsers.MoverReader;
import io.hexline.application.store.Store;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveNumberCode;
import io.hexline.domain.code.MoveRequestCode;
import io.hexline.domain.code.Rule;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.move.Assessment;
import io.hexline.domain.move.ExecutionRule;
import io.hexline.domain.move.MoveDependencies.Mover;
import io.hexline.domain.move.MoveFacts;
import io.hexline.domain.move.PrecedingMoves;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Assesses users again at the moment at which a job reaches them. */
public final class MovePreparation {

    private final MoverReader movers;
    private final MoveAssessor assessor;
    private final NumberOrdering ordering;

    MovePreparation(MoverReader movers, MoveAssessor assessor, NumberOrdering ordering) {
        this.movers = movers;
        this.assessor = assessor;
        this.ordering = ordering;
    }

    public static MovePreparation on(
            Store store,
            Collaborators collaborators,
            InstantSource time,
            Collection<? extends Rule<MoveFacts>> further) {
        return new MovePreparation(
                new MoverReader(store.people(), store.deviceProfiles()),
                MoveAssessor.on(store, collaborators, time, further),
                new NumberOrdering(collaborators.numberOrders()));
    }

    /**
     * Moves that can begin together; or every error that forbids the move of the first who cannot go, by the number of its
     * item. Users who waited for their orders go on after them, if the numbers that were ordered are still those that move.
     *
     * @param ahead users of the job who go before these
     */
    public Either<PortFailure, Either<Map<Integer, List<Finding>>, MoveGroup>> prepare(
            MoveJob job, List<MoveItem> items, List<MoveItem> ahead) {
        List<MoveItem> inOrder = Stream.concat(ahead.stream(), items.stream()).collect(ImmutableList.toImmutableList());
        return movers(inOrder).flatMap(known -> {
            List<MoveAttempt> attempts = new ArrayList<>();
            for (MoveItem item : items) {
                Either<PortFailure, Either<List<Finding>, MoveAttempt>> attempt =
                        prepare(job, item, preceding(item, inOrder, known));
                if (attempt.isLeft()) {
                    return Either.left(attempt.getLeft());
                } else if (attempt.get().isLeft()) {
                    return Either.right(
                            Either.left(Map.of(item.number(), attempt.get().getLeft())));
                }
                attempts.add(attempt.get().get());
            }
            return Either.right(Either.right(new MoveGroup(attempts)));
        });
    }

    /** Who goes alone depends on nobody, so that nothing needs to be read. */
    private Either<PortFailure, List<Mover>> movers(List<MoveItem> inOrder) {
        return inOrder.size() == 1
                ? Either.right(List.of())
                : movers.read(inOrder.stream().map(MoveItem::move).toList());
    }

    /** Who of them goes before this one, or together with it. */
    private static PrecedingMoves preceding(MoveItem item, List<MoveItem> inOrder, List<Mover> known) {
        if (known.isEmpty()) {
            return PrecedingMoves.NONE;
        }
        Set<PersonId> before = MoveItem.users(inOrder.stream()
                .takeWhile(other -> !other.equals(item))
                .filter(other -> other.move().target().equals(item.move().target()))
                .toList());
        List<Mover> others = known.stream()
                .filter(other -> !other.move().user().equals(item.move().user()))
                .toList();
        List<Mover> arriving = others.stream()
                .filter(other -> before.contains(other.move().user()))
                .toList();
        return new PrecedingMoves(others, arriving);
    }

    private Either<PortFailure, Either<List<Finding>, MoveAttempt>> prepare(
            MoveJob job, MoveItem item, PrecedingMoves preceding) {
        return assessor.assess(
                        job.origin().target(),
                        item.move(),
                        facts -> (item.isPending() ? facts.afterOwnOrder() : facts).with(preceding))
                .fold(MovePreparation::failed, assessed -> Either.right(attempt(item, assessed)));
    }

    private Either<List<Finding>, MoveAttempt> attempt(MoveItem item, AssessedMove assessed) {
        Assessment now = assessed.assessment().with(ExecutionRule.findings(assessed.facts()));
        return now.isClear() ? attempt(item, assessed.facts(), now) : Either.left(now.errors());
    }

    private Either<List<Finding>, MoveAttempt> attempt(MoveItem item, MoveFacts facts, Assessment now) {
        boolean asOrdered = item.outcome()
                .whilePending()
                .filter(pending -> !pending.numbers().equals(facts.numbersToMove()))
                .isEmpty();
        return asOrdered
                ? Either.right(new MoveAttempt(item, facts, now, ordering))
                : Either.left(List.of(Finding.of(MoveNumberCode.NO_NUMBER_TO_MOVE)));
    }

    /** What the store cannot do can be tried again; whatever else cannot be read is the user's error. */
    private static <T> Either<PortFailure, Either<List<Finding>, T>> failed(Failure failure) {
        Optional<PortFailure> cause =
                failure instanceof Failure.Trouble trouble ? Optional.of(trouble.cause()) : Optional.empty();
        if (cause.filter(PortFailure::isOfStore).isPresent()) {
            return Either.left(cause.get());
        }
        boolean carrier =
                cause.filter(known -> known.isOf(Collaborator.CARRIER)).isPresent();
        Finding finding = Finding.of(carrier ? MoveNumberCode.NUMBER_MOVE_FAILED : MoveRequestCode.UNEXPECTED_FAILURE);
        return Either.right(Either.left(List.of(finding)));
    }
}
