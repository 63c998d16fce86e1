package io.hexline.console.move;

import static io.hexline.console.page.Menu.USERS;

import io.hexline.application.user.UserView;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Users who are to move, as a page tells them. */
public record Movers(Map<PersonId, UserView> known) {

    /** One of them; what it lacks is empty. */
    public record Mover(String id, String path, String name, String number, String extension, String location) {

        static Mover of(UserView user) {
            Optional<Lines> lines = user.subscriber().map(Subscriber::lines);
            return new Mover(
                    user.person().id().value(),
                    USERS.path(user.person().id().value()),
                    user.person().name().display(),
                    lines.flatMap(Lines::number).map(Object::toString).orElse(""),
                    lines.flatMap(Lines::extension).map(Object::toString).orElse(""),
                    user.location().map(Location::name).orElse(""));
        }
    }

    /** In this order; of whom nothing is known there is the id. */
    List<Mover> all(List<PersonId> users) {
        return users.stream().map(this::mover).toList();
    }

    Mover mover(PersonId user) {
        return Optional.ofNullable(known.get(user))
                .map(Mover::of)
                .orElseGet(() -> new Mover(user.value(), USERS.path(user.value()), user.value(), "", "", ""));
    }

    String name(PersonId user) {
        return mover(user).name();
    }
}
