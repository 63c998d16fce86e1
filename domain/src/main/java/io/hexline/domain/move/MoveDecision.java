package io.hexline.domain.move;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Rule;
import io.hexline.domain.move.MoveDraft.MoveSubject;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.move.RequestRule.RequestFacts;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Syntax.Malformed;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What becomes of a request to move users, decided from facts alone and all stages in order: the request as a whole,
 * whether it is well-formed, and then each user by itself: whether everything is there, what the rules say, and where
 * nothing forbids the move, what it changes.
 *
 * @param refusals errors of the request as a whole; where there are any, nobody's move was looked at
 * @param malformed extensions that are none, of which no documented code speaks; likewise
 * @param moves of each user, in the order of the request
 */
public record MoveDecision(List<Finding> refusals, List<Malformed> malformed, List<UserMove> moves) {

    public MoveDecision {
        refusals = ImmutableList.copyOf(refusals);
        malformed = ImmutableList.copyOf(malformed);
        moves = ImmutableList.copyOf(moves);
    }

    /**
     * What becomes of one user.
     *
     * @param plan what the move changes; there just where the assessment is clear
     */
    public record UserMove(Assessment assessment, Optional<MovePlan> plan) {}

    /** The decision with the documented rules only. */
    public static MoveDecision of(RequestFacts request, Function<RequestedMove, MoveFacts> facts) {
        return of(request, facts, List.of());
    }

    /**
     * Decides a request. Users are looked at one by one, as if each moved alone; for those who depend on each other see
     * {@link MoveSchedule} and {@link MoveFacts#with(PrecedingMoves)}.
     *
     * @param facts asked for each move of a request that is sound and well-formed
     * @param further rules of a host's own, whose findings come after the documented ones; like all that look into the
     *     target they are left out where it is not there or somebody else's
     * @throws IllegalArgumentException if the facts are those of another move, or if the request's facts lack the standing of
     *     a person who is there, or have another location of it or other lines than its subscriber has
     */
    public static MoveDecision of(
            RequestFacts request,
            Function<RequestedMove, MoveFacts> facts,
            Collection<? extends Rule<MoveFacts>> further) {
        List<Finding> refusals = RequestRule.findings(request);
        if (!refusals.isEmpty()) {
            return new MoveDecision(refusals, List.of(), List.of());
        }
        return RequestedMove.movesOf(request.draft())
                .fold(
                        malformed -> new MoveDecision(List.of(), malformed, List.of()),
                        orders -> new MoveDecision(
                                List.of(),
                                List.of(),
                                orders.stream()
                                        .map(move -> decided(request, move, facts.apply(move), further))
                                        .toList()));
    }

    /** Whether every user of the request can move. */
    public boolean isClear() {
        return refusals.isEmpty()
                && malformed.isEmpty()
                && moves.stream().allMatch(move -> move.assessment().isClear());
    }

    private static UserMove decided(
            RequestFacts request, RequestedMove move, MoveFacts facts, Collection<? extends Rule<MoveFacts>> further) {
        requireNonNull(facts, () -> "Asked for the facts of the move of " + move.user() + ", got none");
        requireFactsOf(move, facts.subject());
        request.requireStanding(facts.subject());
        Assessment assessed = Assessment.of(facts, further);
        Assessment assessment =
                request.draft().isValidation() ? assessed : assessed.with(ExecutionRule.findings(facts));
        return new UserMove(assessment, assessment.isClear() ? Optional.of(MovePlan.of(facts)) : Optional.empty());
    }

    private static void requireFactsOf(RequestedMove requested, MoveSubject subject) {
        RequestedMove found = subject.move();
        RequestedMove asked =
                subject.subscriber().map(Subscriber::lines).map(requested::from).orElse(requested);
        if (!found.equals(asked)) {
            throw new IllegalArgumentException("Asked for the facts of the move of " + asked.user() + " to "
                    + asked.target() + " with the lines of the request, not of that of " + found.user() + " to "
                    + found.target());
        }
    }
}
