package io.hexline.application.move;

import io.hexline.application.Host;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.move.MoveSchedule;
import io.hexline.domain.move.RequestedMove;
import io.hexline.domain.number.NumberOwner;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds out which users of a job wait for others of the same job, because these have the extension or the number that
 * they are to get. What cannot be read is left out: then the user's own assessment tells.
 */
final class MoveScheduler {

    private final Host host;

    MoveScheduler(Host host) {
        this.host = host;
    }

    /** The items in groups that go together, one group after the other. */
    List<List<MoveItem>> schedule(List<MoveItem> items) {
        Map<PersonId, MoveItem> byUser = byUser(items);
        Map<PersonId, Set<PersonId>> waitsFor = new HashMap<>();
        items.forEach(item -> waitsFor.put(item.order().user(), holders(item.order(), byUser)));
        return MoveSchedule.of(byUser.keySet(), waitsFor).stream()
                .map(group -> group.stream().map(byUser::get).toList())
                .toList();
    }

    /** Those of the others for whom somebody of the group waits. */
    List<MoveItem> ahead(List<MoveItem> group, Collection<MoveItem> others) {
        if (others.isEmpty()) {
            return List.of();
        }
        Map<PersonId, MoveItem> byUser = byUser(others);
        byUser.keySet().removeAll(MoveItem.users(group));
        return group.stream()
                .flatMap(item -> holders(item.order(), byUser).stream())
                .distinct()
                .map(byUser::get)
                .toList();
    }

    private static Map<PersonId, MoveItem> byUser(Collection<MoveItem> items) {
        Map<PersonId, MoveItem> byUser = new LinkedHashMap<>();
        items.forEach(item -> byUser.put(item.order().user(), item));
        return byUser;
    }

    /** The other users of these that have what this one is to get. */
    private Set<PersonId> holders(RequestedMove order, Map<PersonId, MoveItem> byUser) {
        Set<PersonId> holders = new LinkedHashSet<>();
        host.store()
                .extensions()
                .owners(order.target(), extensions(order))
                .forEach(owners -> owners.values().stream()
                        .flatMap(owner -> user(owner).stream())
                        .forEach(holders::add));
        order.number()
                .requested()
                .flatMap(number -> host.store()
                        .numbers()
                        .find(List.of(number))
                        .map(found -> found.stream().findFirst())
                        .getOrElse(Optional.empty()))
                .flatMap(number -> number.owner())
                .flatMap(MoveScheduler::user)
                .filter(user -> byUser.containsKey(user)
                        && !byUser.get(user).order().number().keeps())
                .ifPresent(holders::add);
        holders.retainAll(byUser.keySet());
        holders.remove(order.user());
        return holders;
    }

    /** The extensions that the user is to have: a new one, or those that it keeps. */
    private List<Extension> extensions(RequestedMove order) {
        Lines today = host.store()
                .people()
                .subscriber(order.user())
                .getOrElse(Optional.empty())
                .map(Subscriber::lines)
                .orElse(Lines.NONE);
        Stream<Extension> primary = order.extension().applyTo(today.extension()).stream();
        Stream<Extension> further = order.number().keeps()
                ? today.alternates().stream().flatMap(alternate -> alternate.extension().stream())
                : Stream.empty();
        return Stream.concat(primary, further).toList();
    }

    private static Optional<PersonId> user(NumberOwner owner) {
        return owner instanceof NumberOwner.User user ? Optional.of(user.id()) : Optional.empty();
    }
}
