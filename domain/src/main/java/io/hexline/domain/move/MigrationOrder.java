package io.hexline.domain.move;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import io.hexline.domain.move.MoveDependencies.Circumstances;
import io.hexline.domain.move.MoveDependencies.Mover;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.value.Id.DeviceProfileId;
import io.hexline.domain.value.Id.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In which order users go who leave one location for another: whoever gives something up before the one who takes it.
 *
 * @param clusters everybody once; who is in an earlier cluster depends on nobody in a later one
 * @param waitsFor for each user those that must go before it
 */
public record MigrationOrder(List<Cluster> clusters, Map<PersonId, Set<PersonId>> waitsFor) {

    public MigrationOrder {
        clusters = ImmutableList.copyOf(clusters);
        waitsFor = ImmutableMap.copyOf(waitsFor);
    }

    /**
     * Users who depend on each other, directly or through others; mostly one alone.
     *
     * @param groups those who go at once, one group after the other
     */
    public record Cluster(List<List<Mover>> groups) {

        public Cluster {
            groups = ImmutableList.copyOf(groups);
        }

        /** Everybody in it, in order. */
        public List<Mover> movers() {
            return groups.stream().flatMap(List::stream).toList();
        }
    }

    /** The order of users who all have the same target, which none of them leaves. */
    public static MigrationOrder of(Collection<Mover> movers) {
        Map<PersonId, Mover> byUser = Maps.uniqueIndex(movers, Mover::person);
        List<Mover> bound = withoutCrowds(movers);
        Map<PersonId, Set<PersonId>> waitsFor = MoveDependencies.of(bound, bound, Circumstances.NONE);
        Connections connections = new Connections();
        waitsFor.forEach((user, others) -> others.forEach(other -> connections.connect(user, other)));
        Map<PersonId, List<List<Mover>>> clusters = new LinkedHashMap<>();
        for (List<PersonId> group : MoveSchedule.of(byUser.keySet(), waitsFor)) {
            clusters.computeIfAbsent(connections.root(group.get(0)), first -> new ArrayList<>())
                    .add(group.stream().map(byUser::get).collect(ImmutableList.toImmutableList()));
        }
        return new MigrationOrder(clusters.values().stream().map(Cluster::new).toList(), waitsFor);
    }

    /** A profile that more users share than go at once holds each of them, so that nobody needs to wait for the others. */
    private static List<Mover> withoutCrowds(Collection<Mover> movers) {
        Multiset<DeviceProfileId> users = movers.stream()
                .flatMap(mover -> mover.profiles().stream())
                .map(DeviceProfile::id)
                .collect(ImmutableMultiset.toImmutableMultiset());
        return movers.stream()
                .map(mover -> new Mover(
                        mover.move(),
                        mover.subscriber(),
                        mover.profiles().stream()
                                .filter(profile -> users.count(profile.id()) <= RequestRule.MOST_USERS)
                                .toList()))
                .toList();
    }

    /** Who is connected with whom, each found by the same one of them. (Disjoint sets.) */
    private static final class Connections {

        private final Map<PersonId, PersonId> towards = new HashMap<>();

        PersonId root(PersonId user) {
            PersonId root = user;
            while (towards.containsKey(root)) {
                root = towards.get(root);
            }
            PersonId step = user;
            while (!step.equals(root)) {
                step = towards.put(step, root);
            }
            return root;
        }

        void connect(PersonId one, PersonId other) {
            PersonId root = root(one);
            PersonId otherRoot = root(other);
            if (!root.equals(otherRoot)) {
                towards.put(root, otherRoot);
            }
        }
    }
}
