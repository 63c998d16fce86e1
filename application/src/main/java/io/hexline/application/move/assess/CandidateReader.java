package io.hexline.application.move.assess;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableList;
import io.hexline.application.failure.Failure;
import io.hexline.application.move.assess.MoveAssessor.ReadMove;
import io.hexline.application.move.assess.MovingUsers.NamedUser;
import io.hexline.application.move.assess.MovingUsers.NamedUsers;
import io.hexline.domain.code.Finding;
import io.hexline.domain.move.MigrationOrder.Cluster;
import io.hexline.domain.move.MigrationPlanner;
import io.hexline.domain.move.MigrationPlanner.Candidate;
import io.hexline.domain.move.MoveDependencies.Mover;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.move.RequestRule;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what a planner has to know of users who move together.
 *
 * @param named whom a move is of, as a request that names it would find it
 */
record CandidateReader(MoveAssessor assessor, Function<Mover, Either<Failure, NamedUser>> named) {

    /** Adds the cluster to what is planned. */
    Either<Failure, MigrationPlanner> plan(OrgId org, MigrationPlanner planner, Cluster cluster) {
        Map<PersonId, Candidate> candidates = new HashMap<>();
        for (Mover mover : cluster.movers()) {
            Either<Failure, Candidate> candidate = candidate(org, mover);
            if (candidate.isLeft()) {
                return Either.left(candidate.getLeft());
            }
            candidates.put(mover.move().user(), candidate.get());
        }
        planner.add(cluster, candidates);
        return Either.right(planner);
    }

    private Either<Failure, Candidate> candidate(OrgId org, Mover mover) {
        return For(named.apply(mover), user -> assessor.read(org, mover.move(), user.user()))
                .yield((user, read) -> candidate(mover, user, read));
    }

    private static Candidate candidate(Mover mover, NamedUser user, ReadMove read) {
        return new Candidate(
                mover,
                read.facts(),
                ImmutableList.<Finding>builder()
                        .addAll(refusals(mover.move(), Optional.of(user)))
                        .addAll(read.troubles())
                        .build());
    }

    /** For which a request would be refused that names just this user. */
    static List<Finding> refusals(RequestedMove move, Optional<NamedUser> user) {
        Map<PersonId, NamedUser> users =
                user.map(known -> Map.of(move.user(), known)).orElse(Map.of());
        return RequestRule.findings(new NamedUsers(MoveDraft.of(List.of(move)), users).facts());
    }
}
