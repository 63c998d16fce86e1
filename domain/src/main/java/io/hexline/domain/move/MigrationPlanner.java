package io.hexline.domain.move;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Rule;
import io.hexline.domain.move.MigrationOrder.Cluster;
import io.hexline.domain.move.MigrationPlan.PlannedMove;
import io.hexline.domain.move.MoveDependencies.Mover;
import io.hexline.domain.value.Id.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes a plan, cluster after cluster of its order, so that users are looked at only as far as the plan is needed. */
public final class MigrationPlanner {

    private final MigrationOrder order;
    private final Collection<? extends Rule<MoveFacts>> further;
    private final Map<PersonId, Mover> going = new HashMap<>();
    private final Arrivals arrivals = new Arrivals();
    private final List<PlannedMove> blocked = new ArrayList<>();
    private final List<List<PlannedMove>> full = new ArrayList<>();
    private List<PlannedMove> open = new ArrayList<>();

    /**
     * A plan for nobody yet.
     *
     * @param further rules of a host's own
     */
    public MigrationPlanner(MigrationOrder order, Collection<? extends Rule<MoveFacts>> further) {
        this.order = order;
        this.further = further;
    }

    /**
     * What is known of a user.
     *
     * @param facts as if it moved alone
     * @param known what was found out about the move besides what rules say of the facts
     */
    public record Candidate(Mover mover, MoveFacts facts, List<Finding> known) {

        public Candidate {
            known = ImmutableList.copyOf(known);
        }
    }

    /**
     * Plans the moves of the next cluster of the order.
     *
     * @param candidates one for each of its users
     */
    public void add(Cluster cluster, Map<PersonId, Candidate> candidates) {
        List<List<PlannedMove>> groups = new ArrayList<>();
        for (List<Mover> group : cluster.groups()) {
            List<Candidate> known = Lists.transform(group, mover -> candidates.get(mover.person()));
            (known.size() > RequestRule.MOST_USERS ? Lists.partition(known, 1) : List.of(known))
                    .forEach(some -> groups.add(decide(some)));
        }
        List<PlannedMove> all = groups.stream().flatMap(List::stream).toList();
        (all.size() > RequestRule.MOST_USERS ? groups : List.of(all)).forEach(this::take);
    }

    /** Whether the first batch has all its users, whoever else is added. */
    public boolean hasFirstBatch() {
        return !full.isEmpty();
    }

    /** The plan for those who were added. */
    public MigrationPlan plan() {
        return new MigrationPlan(
                Stream.concat(full.stream(), Stream.of(open))
                        .filter(batch -> !batch.isEmpty())
                        .toList(),
                blocked);
    }

    private void take(List<PlannedMove> group) {
        if (open.size() + group.size() > RequestRule.MOST_USERS) {
            full.add(open);
            open = new ArrayList<>();
        }
        open.addAll(group);
    }

    /** Those of the group who can go at once; where one cannot, the others are looked at without it. */
    private List<PlannedMove> decide(List<Candidate> group) {
        List<Candidate> left = group;
        while (!left.isEmpty()) {
            List<PlannedMove> moves = assessed(left);
            if (moves.stream().allMatch(PlannedMove::isClear)) {
                left.forEach(this::send);
                return moves;
            }
            moves.stream().filter(move -> !move.isClear()).forEach(blocked::add);
            List<Candidate> before = left;
            left = IntStream.range(0, before.size())
                    .filter(index -> moves.get(index).isClear())
                    .mapToObj(before::get)
                    .toList();
        }
        return List.of();
    }

    private void send(Candidate candidate) {
        going.put(candidate.mover().person(), candidate.mover());
        arrivals.add(candidate.mover(), candidate.facts().person());
    }

    private List<PlannedMove> assessed(List<Candidate> group) {
        return IntStream.range(0, group.size())
                .mapToObj(index -> assessed(group, index))
                .toList();
    }

    private PlannedMove assessed(List<Candidate> group, int index) {
        Candidate candidate = group.get(index);
        Set<PersonId> waitsFor = order.waitsFor().get(candidate.mover().person());
        List<Mover> ahead =
                waitsFor.stream().map(going::get).filter(Objects::nonNull).toList();
        MoveFacts facts = candidate
                .facts()
                .with(preceding(ahead, Lists.transform(group, Candidate::mover), index))
                .after(arrivals, going.size() - ahead.size());
        Assessment assessment = Assessment.of(facts, further)
                .with(ExecutionRule.findings(facts))
                .with(candidate.known());
        return new PlannedMove(facts.person(), facts.subscriber().lines(), assessment, waitsFor);
    }

    /** Those who are gone, and those who go at once, of whom some come first. */
    private static PrecedingMoves preceding(List<Mover> ahead, List<Mover> group, int index) {
        List<Mover> arriving = ImmutableList.<Mover>builder()
                .addAll(ahead)
                .addAll(group.subList(0, index))
                .build();
        List<Mover> leaving = ImmutableList.<Mover>builder()
                .addAll(arriving)
                .addAll(group.subList(index + 1, group.size()))
                .build();
        return new PrecedingMoves(leaving, arriving);
    }
}
