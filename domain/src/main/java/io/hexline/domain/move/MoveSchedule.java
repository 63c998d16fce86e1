package io.hexline.domain.move;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.value.Id.PersonId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /**
     * Somebody whose turn it is.
     *
     * @param ahead those for whom the user waits, as far as they were not looked at
     */
    private record Visit(PersonId user, Iterator<PersonId> ahead) {}

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

    /** Without calling itself: a line of people who wait for each other can be as long as a location is large. */
    private void visit(PersonId first) {
        Deque<Visit> path = new ArrayDeque<>();
        path.push(enter(first));
        while (!path.isEmpty()) {
            Visit visit = path.peek();
            if (visit.ahead().hasNext()) {
                look(visit.user(), visit.ahead().next()).ifPresent(path::push);
            } else {
                path.pop();
                leave(visit.user());
                Optional.ofNullable(path.peek()).map(Visit::user).ifPresent(behind -> reach(behind, visit.user()));
            }
        }
    }

    private Visit enter(PersonId user) {
        found.put(user, found.size());
        lowest.put(user, found.get(user));
        open.push(user);
        return new Visit(user, waitsFor.getOrDefault(user, Set.of()).iterator());
    }

    /** Who is to be visited next because of it; empty where that has been done. */
    private Optional<Visit> look(PersonId user, PersonId other) {
        if (!found.containsKey(other)) {
            return Optional.of(enter(other));
        }
        if (!grouped.contains(other)) {
            lowest.merge(user, found.get(other), Math::min);
        }
        return Optional.empty();
    }

    private void reach(PersonId user, PersonId other) {
        lowest.merge(user, lowest.get(other), Math::min);
    }

    private void leave(PersonId user) {
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
