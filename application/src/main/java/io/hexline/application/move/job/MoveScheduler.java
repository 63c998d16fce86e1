package io.hexline.application.move.job;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.move.assess.MovingUsers.MoverReader;
import io.hexline.application.store.Features;
import io.hexline.application.store.LocationUsage;
import io.hexline.application.store.Locations;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.move.MoveDependencies;
import io.hexline.domain.move.MoveDependencies.Circumstances;
import io.hexline.domain.move.MoveDependencies.Mover;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.move.MoveSchedule;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.Collections;
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

    private final MoverReader movers;
    private final Locations locations;
    private final LocationUsage locationUsage;
    private final Features features;

    MoveScheduler(MoverReader movers, Locations locations, LocationUsage locationUsage, Features features) {
        this.movers = movers;
        this.locations = locations;
        this.locationUsage = locationUsage;
        this.features = features;
    }

    /** The items in groups that go together, one group after the other. */
    Either<PortFailure, List<List<MoveItem>>> groups(List<MoveItem> items) {
        return schedule(items).map(JobSchedule::groups);
    }

    /** Likewise, and which groups must not go at the same time. */
    Either<PortFailure, JobSchedule> schedule(List<MoveItem> items) {
        Map<PersonId, MoveItem> byUser = byUser(items);
        return byUser.size() < 2
                ? Either.right(schedule(byUser, Map.of(), List.of()))
                : Retry.where(PortFailure::isOfStore, () -> read(byUser.values()))
                        .map(known -> schedule(
                                byUser,
                                MoveDependencies.of(known.movers(), known.movers(), known.around()),
                                MoveDependencies.rivals(known.movers(), known.around())));
    }

    private static JobSchedule schedule(
            Map<PersonId, MoveItem> byUser, Map<PersonId, Set<PersonId>> dependencies, List<Set<PersonId>> rivals) {
        List<List<MoveItem>> groups = MoveSchedule.of(byUser.keySet(), dependencies).stream()
                .map(group -> group.stream().sorted(BY_ID).map(byUser::get).toList())
                .toList();
        return JobSchedule.of(groups, dependencies, rivals);
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

    /** Those of the others who wait for somebody of the group. */
    Either<PortFailure, List<MoveItem>> behind(List<MoveItem> group, Collection<MoveItem> others) {
        Map<PersonId, MoveItem> byUser = byUser(others);
        Set<PersonId> users = MoveItem.users(group);
        byUser.keySet().removeAll(users);
        return dependencies(byUser, byUser(group))
                .map(dependencies -> byUser.values().stream()
                        .filter(other -> !Collections.disjoint(
                                dependencies.getOrDefault(other.move().user(), Set.of()), users))
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
        Map<PersonId, MoveItem> all = new TreeMap<>(BY_ID);
        all.putAll(others);
        all.putAll(users);
        return users.isEmpty() || others.isEmpty()
                ? Either.right(Map.of())
                : Retry.where(PortFailure::isOfStore, () -> read(all.values()))
                        .map(known -> MoveDependencies.of(
                                among(users.keySet(), known.movers()),
                                among(others.keySet(), known.movers()),
                                known.around()));
    }

    /** Users as they are, and what else decides who waits for whom. */
    private record Known(List<Mover> movers, Circumstances around) {}

    private Either<PortFailure, Known> read(Collection<MoveItem> items) {
        List<RequestedMove> moves = items.stream().map(MoveItem::move).toList();
        return For(movers.read(moves), known -> circumstances(known)).yield(Known::new);
    }

    private static List<Mover> among(Set<PersonId> users, List<Mover> known) {
        return known.stream()
                .filter(mover -> users.contains(mover.move().user()))
                .toList();
    }

    private Either<PortFailure, Circumstances> circumstances(List<Mover> movers) {
        Multiset<LocationId> coming =
                movers.stream().map(mover -> mover.move().target()).collect(ImmutableMultiset.toImmutableMultiset());
        return For(crowded(coming), crowded -> attendants(movers, coming.elementSet()))
                .yield(Circumstances::new);
    }

    /** The locations that have no room for all who come, unless some leave who are to. */
    private Either<PortFailure, Set<LocationId>> crowded(Multiset<LocationId> coming) {
        Set<LocationId> crowded = new HashSet<>();
        for (Multiset.Entry<LocationId> target : coming.entrySet()) {
            Either<PortFailure, Boolean> full = isCrowded(target.getElement(), target.getCount());
            if (full.isLeft()) {
                return Either.left(full.getLeft());
            } else if (full.get()) {
                crowded.add(target.getElement());
            }
        }
        return Either.right(crowded);
    }

    private Either<PortFailure, Boolean> isCrowded(LocationId target, int coming) {
        return For(locations.find(target), found -> locationUsage.users(target))
                .yield((found, there) ->
                        limit(found).filter(most -> there + coming > most).isPresent());
    }

    private static Optional<Integer> limit(Optional<Location> location) {
        return location.flatMap(Location::calling)
                .flatMap(calling -> calling.userLimit().stream().boxed().findFirst());
    }

    /** The auto attendants that transfer to somebody who leaves one of the locations. */
    private Either<PortFailure, List<Feature>> attendants(List<Mover> movers, Set<LocationId> targets) {
        List<Subscriber> leaving = movers.stream()
                .map(Mover::subscriber)
                .filter(user -> user.location().filter(targets::contains).isPresent())
                .toList();
        return Either.sequenceRight(leaving.stream().map(features::of).toList())
                .map(found -> found.toJavaStream()
                        .flatMap(List::stream)
                        .filter(feature -> feature.operator().isPresent())
                        .distinct()
                        .toList());
    }
}
