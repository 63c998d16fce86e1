package io.hexline.application.move;

import io.hexline.application.store.People;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.move.PrecedingMoves;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who goes before each user of a group, or together with it, as they are now. Who cannot be read is left out. */
final class PrecedingMovesLoader {

    private final List<MoveItem> inOrder;
    private final Map<PersonId, Subscriber> subscribers = new LinkedHashMap<>();

    PrecedingMovesLoader(People directory, List<MoveItem> inOrder) {
        this.inOrder = inOrder;
        for (PersonId user : MoveItem.users(inOrder)) {
            directory
                    .subscriber(user)
                    .getOrElse(Optional.empty())
                    .ifPresent(subscriber -> subscribers.put(user, subscriber));
        }
    }

    /** The preceding of one of them. */
    PrecedingMoves of(MoveItem item) {
        Set<PersonId> others = MoveItem.users(
                inOrder.stream().filter(other -> !other.equals(item)).toList());
        Set<PersonId> before = MoveItem.users(inOrder.stream()
                .takeWhile(other -> !other.equals(item))
                .filter(other -> other.order().target().equals(item.order().target()))
                .toList());
        return new PrecedingMoves(known(others), known(before));
    }

    private List<Subscriber> known(Set<PersonId> users) {
        return users.stream()
                .filter(subscribers::containsKey)
                .map(subscribers::get)
                .toList();
    }
}
