package io.hexline.application.user;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a list of people.
 *
 * @param next where the rest begins: after this place; empty where nobody is left
 */
public record PeoplePage(List<UserView> users, Optional<PersonPlace> next) {

    public PeoplePage {
        users = ImmutableList.copyOf(users);
    }
}
