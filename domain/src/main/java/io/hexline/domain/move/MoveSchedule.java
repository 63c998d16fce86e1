package io.hexline.domain.move;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.value.Id.PersonId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In which order users move who depend on each other: whoever gives something up goes before the one who takes it, and
 * those who wait for each other in a circle go together. (Tarjan's strongly connected components.)
 */
public final class MoveSchedule {

    private final Map<PersonId, Set<PersonId>> waitsFor;
    private final Map<PersonId, Integer> found = new HashMap<>();
    private final Map<PersonId, Integer> lowest = new HashMap<>();
    private final Deque<PersonId> open = new ArrayDeque<>();
    private final Set<PersonId> grouped = new HashSet<>();
    private final ImmutableList.Builder<List<PersonId>> groups = ImmutableList.builder();

    private MoveSchedule(Map<PersonId, Set<PersonId>> waitsFor) {
        this.waitsFor = waitsFor;
    }

    /**
     * Everybody once, in groups that go together; most groups are of one.
     *
     * @param waitsFor for each user those that must go before it
     */
    public static List<List<PersonId>> of(Collection<PersonId> users, Map<PersonId, Set<PersonId>> waitsFor) {
        MoveSchedule schedule = new MoveSchedule(waitsFor);
        users.stream().filter(user -> !schedule.found.containsKey(user)).forEach(schedule::visit);
        return schedule.groups.build();
    }

    private void visit(PersonId user) {
        found.put(user, found.size());
        lowest.put(user, found.get(user));
        open.push(user);
        for (PersonId other : waitsFor.getOrDefault(user, Set.of())) {
            if (!found.containsKey(other)) {
                visit(other);
                lowest.merge(user, lowest.get(other), Math::min);
            } else if (!grouped.contains(other)) {
                lowest.merge(user, found.get(other), Math::min);
            }
        }
        if (lowest.get(user).equals(found.get(user))) {
            groups.add(close(user));
        }
    }

    private List<PersonId> close(PersonId first) {
        List<PersonId> group = new ArrayList<>();
        PersonId user;
        do {
            user = open.pop();
            grouped.add(user);
            group.add(0, user);
        } while (!user.equals(first));
        return group;
    }
}
