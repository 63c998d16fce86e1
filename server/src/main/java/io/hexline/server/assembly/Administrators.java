package io.hexline.server.assembly;

import io.hexline.application.access.Authorization.Principal;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Role;
import io.hexline.world.IssuedToken;
import io.hexline.world.World;
import java.util.Optional;
import java.util.Set;

/** Who may do everything in a world. */
public final class Administrators {

    private Administrators() {}

    /** The first full administrator of the first organization that has one. */
    public static Optional<Principal> first(World world) {
        return world.people().stream()
                .filter(person -> person.roles().contains(Role.FULL_ADMINISTRATOR))
                .findFirst()
                .map(person -> new Principal(person.id(), person.org(), person.roles(), Set.of(), Set.of()));
    }

    /** The first token whose owner is a full administrator. */
    public static Optional<IssuedToken> firstToken(World world) {
        return world.tokens().stream()
                .filter(credential -> world.people().stream()
                        .filter(person -> person.roles().contains(Role.FULL_ADMINISTRATOR))
                        .map(Person::id)
                        .anyMatch(credential.person()::equals))
                .findFirst();
    }
}
