package io.hexline.application.move.job;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.value.Id.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who of a job is still to move, and in which order.
 *
 * @param groups those who go together, one group behind the other
 * @param waitsFor for each user those who have to be through before it begins
 * @param contests for each user what others want as well, each by a number; who comes first gets what is there
 */
record JobSchedule(
        List<List<MoveItem>> groups,
        Map<PersonId, Set<PersonId>> waitsFor,
        ImmutableSetMultimap<PersonId, Integer> contests) {

    static final JobSchedule NOBODY = new JobSchedule(List.of(), Map.of(), ImmutableSetMultimap.of());

    /**
     * A schedule of these groups.
     *
     * @param rivals sets of users who want the same
     */
    static JobSchedule of(
            List<List<MoveItem>> groups, Map<PersonId, Set<PersonId>> waitsFor, List<Set<PersonId>> rivals) {
        ImmutableSetMultimap.Builder<PersonId, Integer> contests = ImmutableSetMultimap.builder();
        IntStream.range(0, rivals.size())
                .forEach(contest -> rivals.get(contest).forEach(user -> contests.put(user, contest)));
        return new JobSchedule(groups, waitsFor, contests.build());
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /**
     * The groups that begin, all of them at once: nobody among them waits for another one, or wants the same.
     *
     * @param most from 1
     */
    List<List<MoveItem>> first(int most) {
        List<List<MoveItem>> first = new ArrayList<>();
        Set<PersonId> begun = new HashSet<>();
        Set<Integer> wanted = new HashSet<>();
        for (List<MoveItem> group : Iterables.limit(groups, most)) {
            Set<PersonId> users = MoveItem.users(group);
            if (users.stream().anyMatch(user -> meets(user, begun, wanted))) {
                break;
            }
            first.add(group);
            begun.addAll(users);
            users.forEach(user -> wanted.addAll(contests.get(user)));
        }
        return first;
    }

    private boolean meets(PersonId user, Set<PersonId> begun, Set<Integer> wanted) {
        return !Collections.disjoint(waitsFor.getOrDefault(user, Set.of()), begun)
                || !Collections.disjoint(contests.get(user), wanted);
    }

    /** The groups behind so many, and before them some of those again, however they are grouped now. */
    JobSchedule behind(int first, Collection<List<MoveItem>> again) {
        return new JobSchedule(
                Stream.concat(again.stream(), groups.stream().skip(first)).toList(), waitsFor, contests);
    }
}
