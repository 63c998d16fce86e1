package io.hexline.domain.move;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Id.PersonId;
import java.util.List;
import java.util.Set;

/**
 * How the users of one location move to another as things stand.
 *
 * @param batches who can move: each is one job, and begins when the one before it has ended
 * @param blocked who cannot
 */
public record MigrationPlan(List<List<PlannedMove>> batches, List<PlannedMove> blocked) {

    public MigrationPlan {
        batches = batches.stream().<List<PlannedMove>>map(ImmutableList::copyOf).toList();
        blocked = ImmutableList.copyOf(blocked);
    }

    /** How many can move. */
    public int movable() {
        return batches.stream().mapToInt(List::size).sum();
    }

    /**
     * One user's move.
     *
     * @param lines under which the user is reached today
     * @param assessment of the moment at which those for whom the user waits are gone, as far as they can go
     * @param waitsFor who must go before it or with it, whether they can or not
     */
    public record PlannedMove(Person person, Lines lines, Assessment assessment, Set<PersonId> waitsFor) {

        public PlannedMove {
            waitsFor = ImmutableSet.copyOf(waitsFor);
        }

        boolean isClear() {
            return assessment.isClear();
        }
    }
}
