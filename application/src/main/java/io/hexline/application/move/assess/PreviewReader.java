package io.hexline.application.move.assess;

import static io.vavr.API.For;

import com.google.common.collect.Maps;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.move.assess.MovingUsers.MoverReader;
import io.hexline.application.move.assess.MovingUsers.NamedUser;
import io.hexline.application.move.assess.MovingUsers.NamedUsers;
import io.hexline.application.store.Store;
import io.hexline.domain.code.Rule;
import io.hexline.domain.move.MigrationOrder;
import io.hexline.domain.move.MigrationOrder.Cluster;
import io.hexline.domain.move.MigrationPlan;
import io.hexline.domain.move.MigrationPlan.PlannedMove;
import io.hexline.domain.move.MigrationPlanner;
import io.hexline.domain.move.MoveDependencies.Mover;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.move.MoveFacts;
import io.hexline.domain.move.MovePreview;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out what a job would find of each of its users, who all have one target, when it comes to them. */
public final class PreviewReader {

    /** In which a job goes where nothing else decides. */
    private static final Comparator<Mover> BY_ID =
            Comparator.comparing(mover -> mover.move().user().value());

    private final MoverReader movers;
    private final MovingUsers users;
    private final MoveAssessor assessor;
    private final Collection<? extends Rule<MoveFacts>> further;

    private PreviewReader(
            MoverReader movers,
            MovingUsers users,
            MoveAssessor assessor,
            Collection<? extends Rule<MoveFacts>> further) {
        this.movers = movers;
        this.users = users;
        this.assessor = assessor;
        this.further = further;
    }

    /**
     * A reader of these ports.
     *
     * @param further rules of a host's own
     */
    public static PreviewReader on(
            Store store,
            Collaborators collaborators,
            InstantSource time,
            Collection<? extends Rule<MoveFacts>> further) {
        return new PreviewReader(
                new MoverReader(store.people(), store.deviceProfiles()),
                new MovingUsers(store.people(), store.licenses(), collaborators.directory()),
                MoveAssessor.on(store, collaborators, time, further),
                further);
    }

    /** Of each move, in this order; of users who do not call or are not there, what forbids it. */
    public Either<Failure, List<MovePreview>> previews(OrgId org, List<RequestedMove> moves) {
        return For(
                        Failure.orTrouble(users.named(org, MoveDraft.of(moves))),
                        named -> Failure.orTrouble(movers.read(there(named, moves))),
                        (named, moving) -> planned(org, named, moving),
                        (named, moving, planned) -> Either.traverseRight(
                                moves,
                                move -> Optional.ofNullable(planned.get(move.user()))
                                        .<Either<Failure, MovePreview>>map(Either::right)
                                        .orElseGet(() -> alone(org, named, move))))
                .yield((named, moving, planned, previews) -> previews.asJava());
    }

    /** Those of the organization's own people who call. */
    private static List<RequestedMove> there(NamedUsers named, List<RequestedMove> moves) {
        return moves.stream()
                .filter(move -> named.user(move.user()).person().isPresent()
                        && named.user(move.user()).subscriber().isPresent())
                .toList();
    }

    private Either<Failure, Map<PersonId, MovePreview>> planned(OrgId org, NamedUsers named, List<Mover> moving) {
        MigrationOrder order = MigrationOrder.of(moving.stream().sorted(BY_ID).toList());
        MigrationPlanner planner = new MigrationPlanner(order, further);
        CandidateReader candidates = new CandidateReader(
                assessor, mover -> Either.right(named.users().get(mover.move().user())));
        for (Cluster cluster : order.clusters()) {
            Either<Failure, MigrationPlanner> added = candidates.plan(org, planner, cluster);
            if (added.isLeft()) {
                return Either.left(added.getLeft());
            }
        }
        return Either.right(Maps.transformValues(byUser(planner.plan()), PreviewReader::preview));
    }

    private static Map<PersonId, PlannedMove> byUser(MigrationPlan plan) {
        return Maps.uniqueIndex(
                Stream.concat(plan.batches().stream().flatMap(List::stream), plan.blocked().stream())
                        .iterator(),
                move -> move.person().id());
    }

    private static MovePreview preview(PlannedMove move) {
        return new MovePreview(move.assessment(), move.waitsFor());
    }

    private Either<Failure, MovePreview> alone(OrgId org, NamedUsers named, RequestedMove move) {
        NamedUser user = named.users().get(move.user());
        return assessor.assess(org, move, user.user())
                .map(assessment -> assessment.with(CandidateReader.refusals(move, Optional.of(user))))
                .map(assessment -> new MovePreview(assessment, Set.of()));
    }
}
