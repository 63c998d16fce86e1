package io.hexline.application.move;

import io.hexline.application.Host;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.move.MoveOrder;
import io.hexline.domain.move.MoveSchedule;
import io.hexline.domain.number.Extension;
import io.hexline.domain.number.NumberOwner;
import io.hexline.domain.user.PersonId;
import io.hexline.domain.user.Subscriber;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        Map<PersonId, MoveItem> byUser = new LinkedHashMap<>();
        items.forEach(item -> byUser.put(item.order().user(), item));
        Map<PersonId, Set<PersonId>> waitsFor = new HashMap<>();
        items.forEach(item -> waitsFor.put(item.order().user(), holders(item.order(), byUser)));
        return MoveSchedule.of(byUser.keySet(), waitsFor).stream()
                .map(group -> group.stream().map(byUser::get).toList())
                .toList();
    }

    /** The other users of the job that have what this one is to get. */
    private Set<PersonId> holders(MoveOrder order, Map<PersonId, MoveItem> byUser) {
        Set<PersonId> holders = new LinkedHashSet<>();
        extension(order)
                .flatMap(extension -> host.extensions()
                        .owners(order.target(), List.of(extension))
                        .map(owners -> owners.values().stream().findFirst())
                        .getOrElse(Optional.empty()))
                .flatMap(MoveScheduler::user)
                .ifPresent(holders::add);
        order.number()
                .requested()
                .flatMap(number -> host.numbers()
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

    /** The extension that the user is to have: a new one, or the one that it keeps. */
    private Optional<Extension> extension(MoveOrder order) {
        if (!order.extension().keeps()) {
            return order.extension().requested();
        }
        return host.directory()
                .subscriber(order.user())
                .map(found -> found.map(Subscriber::lines).flatMap(lines -> lines.extension()))
                .getOrElse(Optional.empty());
    }

    private static Optional<PersonId> user(NumberOwner owner) {
        return owner instanceof NumberOwner.User user ? Optional.of(user.id()) : Optional.empty();
    }
}
