package io.hexline.console.move;

import com.google.common.collect.Maps;
import io.hexline.console.move.CodeUse.Found;
import io.hexline.domain.move.MigrationPlan;
import io.hexline.domain.move.MigrationPlan.PlannedMove;
import io.hexline.domain.value.Id.PersonId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What people read of a plan; the whole is in the files.
 *
 * @param batches the first of them
 * @param order the first of those who wait for others
 * @param blocked what keeps those who cannot move, by code
 * @param changes what changes for those who can, by code
 */
public record PlanOutline(
        int movable,
        int all,
        int batchCount,
        List<Batch> batches,
        int waiting,
        List<Waiting> order,
        List<CodeUse> blocked,
        List<CodeUse> changes) {

    /** More rows than that nobody reads. */
    private static final int MOST_ROWS = 20;

    private static final int MOST_NAMES = 5;

    /** Users who move in one job. */
    public record Batch(int number, int users, String first, String last) {

        static Batch of(int number, List<PlannedMove> moves) {
            return new Batch(number, moves.size(), name(moves.get(0)), name(moves.get(moves.size() - 1)));
        }
    }

    /** Somebody who goes after others, or with them. */
    public record Waiting(String name, String others) {}

    static PlanOutline of(MigrationPlan plan) {
        List<PlannedMove> movable =
                plan.batches().stream().flatMap(List::stream).toList();
        List<PlannedMove> everybody =
                Stream.concat(movable.stream(), plan.blocked().stream()).toList();
        List<PlannedMove> waiting =
                movable.stream().filter(move -> !move.waitsFor().isEmpty()).toList();
        Map<PersonId, PlannedMove> byUser =
                Maps.uniqueIndex(everybody, move -> move.person().id());
        return new PlanOutline(
                movable.size(),
                everybody.size(),
                plan.batches().size(),
                IntStream.range(0, Math.min(MOST_ROWS, plan.batches().size()))
                        .mapToObj(index -> Batch.of(index + 1, plan.batches().get(index)))
                        .toList(),
                waiting.size(),
                waiting.stream()
                        .limit(MOST_ROWS)
                        .map(move -> new Waiting(name(move), names(move, byUser)))
                        .toList(),
                uses(plan.blocked(), true),
                uses(movable, false));
    }

    private static String name(PlannedMove move) {
        return move.person().name().display();
    }

    private static String names(PlannedMove move, Map<PersonId, PlannedMove> byUser) {
        List<String> names = move.waitsFor().stream()
                .map(user -> byUser.containsKey(user) ? name(byUser.get(user)) : user.value())
                .toList();
        String first = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        return names.size() > MOST_NAMES ? first + " and " + (names.size() - MOST_NAMES) + " more" : first;
    }

    private static List<CodeUse> uses(List<PlannedMove> moves, boolean errors) {
        return CodeUse.of(moves.stream()
                .map(move -> new Found(
                        name(move),
                        move.assessment().findings().stream()
                                .filter(finding -> finding.isError() == errors)
                                .toList()))
                .toList());
    }

    /** What comes of it, in a sentence. */
    public String sentence() {
        if (all == 0) {
            return "Nobody calls from there.";
        } else if (movable == 0) {
            return "None of " + JobStand.users(all) + " can move as things stand.";
        }
        String who = movable == all ? "All of " + JobStand.users(all) : movable + " of " + JobStand.users(all);
        return who + " can move, in " + (batchCount == 1 ? "1 batch." : batchCount + " batches.");
    }

    public String button() {
        return batchCount == 1 ? "Begin the move" : "Begin with batch 1";
    }

    /** How many batches, or of those who wait, there are besides the first. */
    public static int rest(int all, List<?> shown) {
        return all - shown.size();
    }
}
