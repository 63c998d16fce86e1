package io.hexline.application.move;

import io.hexline.application.user.Directory;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.move.Companions;
import io.hexline.domain.user.PersonId;
import io.hexline.domain.user.Subscriber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who goes before each user of a group, or together with it, as they are now. Who cannot be read is left out. */
final class GroupCompanions {

    private final List<MoveItem> inOrder;
    private final Map<PersonId, Subscriber> subscribers = new LinkedHashMap<>();

    GroupCompanions(Directory directory, List<MoveItem> inOrder) {
        this.inOrder = inOrder;
        for (PersonId user : MoveItem.users(inOrder)) {
            directory
                    .subscriber(user)
                    .getOrElse(Optional.empty())
                    .ifPresent(subscriber -> subscribers.put(user, subscriber));
        }
    }

    /** The companions of one of them. */
    Companions of(MoveItem item) {
        Set<PersonId> others = MoveItem.users(
                inOrder.stream().filter(other -> !other.equals(item)).toList());
        Set<PersonId> before = MoveItem.users(inOrder.stream()
                .takeWhile(other -> !other.equals(item))
                .filter(other -> other.order().target().equals(item.order().target()))
                .toList());
        return new Companions(known(others), known(before));
    }

    private List<Subscriber> known(Set<PersonId> users) {
        return users.stream()
                .filter(subscribers::containsKey)
                .map(subscribers::get)
                .toList();
    }
}
