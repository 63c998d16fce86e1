package io.hexline.application.move.job;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.failure.Retry;
import io.hexline.application.store.LocationUsage;
import io.hexline.application.store.Locations;
import io.hexline.application.store.People;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.location.Location;
import io.hexline.domain.move.MoveDependencies;
import io.hexline.domain.move.MoveDependencies.Mover;
import io.hexline.domain.move.MoveSchedule;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds out which users of a job wait for others of the same job. Who depends on nobody goes in the order of ids, so that
 * the order of the request decides nothing.
 */
final class MoveScheduler {

    private static final Comparator<PersonId> BY_ID = Comparator.comparing(PersonId::value);

    private final People people;
    private final Locations locations;
    private final LocationUsage locationUsage;

    MoveScheduler(People people, Locations locations, LocationUsage locationUsage) {
        this.people = people;
        this.locations = locations;
        this.locationUsage = locationUsage;
    }

    /** The items in groups that go together, one group after the other. */
    Either<PortFailure, List<List<MoveItem>>> schedule(List<MoveItem> items) {
        Map<PersonId, MoveItem> byUser = byUser(items);
        return dependencies(byUser, byUser)
                .map(dependencies -> MoveSchedule.of(byUser.keySet(), dependencies).stream()
                        .map(group ->
                                group.stream().sorted(BY_ID).map(byUser::get).toList())
                        .toList());
    }

    /** Those of the others for whom somebody of the group waits. */
    Either<PortFailure, List<MoveItem>> ahead(List<MoveItem> group, Collection<MoveItem> others) {
        Map<PersonId, MoveItem> byUser = byUser(others);
        byUser.keySet().removeAll(MoveItem.users(group));
        return dependencies(byUser(group), byUser)
                .map(dependencies -> dependencies.values().stream()
                        .flatMap(Set::stream)
                        .distinct()
                        .sorted(BY_ID)
                        .map(byUser::get)
                        .toList());
    }

    private static Map<PersonId, MoveItem> byUser(Collection<MoveItem> items) {
        Map<PersonId, MoveItem> byUser = new TreeMap<>(BY_ID);
        items.forEach(item -> byUser.put(item.move().user(), item));
        return byUser;
    }

    /** For each of the users the others for whom it waits; nothing is read where there are none. */
    private Either<PortFailure, Map<PersonId, Set<PersonId>>> dependencies(
            Map<PersonId, MoveItem> users, Map<PersonId, MoveItem> others) {
        boolean nobodyElse = others.size() < 2 && users.keySet().containsAll(others.keySet());
        return nobodyElse ? Either.right(Map.of()) : Retry.where(PortFailure::isOfStore, () -> read(users, others));
    }

    private Either<PortFailure, Map<PersonId, Set<PersonId>>> read(
            Map<PersonId, MoveItem> users, Map<PersonId, MoveItem> others) {
        Map<PersonId, MoveItem> all = new TreeMap<>(BY_ID);
        all.putAll(others);
        all.putAll(users);
        return For(subscribers(all.keySet()), known -> crowded(all.values(), known))
                .yield((known, crowded) ->
                        MoveDependencies.of(movers(users, known, crowded), movers(others, known, crowded)));
    }

    private Either<PortFailure, Map<PersonId, Subscriber>> subscribers(Set<PersonId> users) {
        return people.subscribers(users).map(known -> Maps.uniqueIndex(known, Subscriber::person));
    }

    private static List<Mover> movers(
            Map<PersonId, MoveItem> items, Map<PersonId, Subscriber> known, Set<LocationId> crowded) {
        return items.values().stream()
                .filter(item -> known.containsKey(item.move().user()))
                .map(item -> new Mover(
                        item.move(),
                        known.get(item.move().user()),
                        crowded.contains(item.move().target())))
                .toList();
    }

    /** The locations that have no room for all who come unless some leave who are to. */
    private Either<PortFailure, Set<LocationId>> crowded(Collection<MoveItem> items, Map<PersonId, Subscriber> known) {
        Set<LocationId> left =
                known.values().stream().flatMap(one -> one.location().stream()).collect(ImmutableSet.toImmutableSet());
        Set<LocationId> crowded = new HashSet<>();
        for (LocationId target : targets(items, left)) {
            Either<PortFailure, Boolean> full = isCrowded(target, items);
            if (full.isLeft()) {
                return Either.left(full.getLeft());
            } else if (full.get()) {
                crowded.add(target);
            }
        }
        return Either.right(crowded);
    }

    private static Set<LocationId> targets(Collection<MoveItem> items, Set<LocationId> left) {
        return items.stream()
                .map(item -> item.move().target())
                .filter(left::contains)
                .collect(ImmutableSet.toImmutableSet());
    }

    private Either<PortFailure, Boolean> isCrowded(LocationId target, Collection<MoveItem> items) {
        long coming = items.stream()
                .filter(item -> item.move().target().equals(target))
                .count();
        return For(locations.find(target), found -> locationUsage.users(target))
                .yield((found, there) ->
                        limit(found).filter(most -> there + coming > most).isPresent());
    }

    private static Optional<Integer> limit(Optional<Location> location) {
        return location.flatMap(Location::calling)
                .flatMap(calling -> calling.userLimit().stream().boxed().findFirst());
    }
}
