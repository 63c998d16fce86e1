package io.hexline.bootstrap.demo;

import io.hexline.application.access.AccessToken;
import io.hexline.demo.ConsoleServer.SignIn;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.server.assembly.Administrators;
import io.hexline.world.IssuedToken;
import io.hexline.world.World;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the demo knows of its world before it asks the server. */
record SampleWorld(World world) {

    AccessToken token() {
        return Administrators.firstToken(world).map(IssuedToken::token).orElseThrow();
    }

    OrgId org() {
        return world.organizations().iterator().next().id();
    }

    String nameOf(CarrierId id) {
        return world.carriers().carriers().stream()
                .filter(carrier -> carrier.id().equals(id))
                .map(Carrier::name)
                .findFirst()
                .orElseGet(id::toString);
    }

    /** The first token of each role that sees people. */
    List<SignIn> signIns() {
        return Stream.of(Role.FULL_ADMINISTRATOR, Role.USER_ADMINISTRATOR, Role.READ_ONLY_ADMINISTRATOR)
                .flatMap(role -> signIn(role).stream())
                .toList();
    }

    private Optional<SignIn> signIn(Role role) {
        return world.tokens().stream()
                .flatMap(issued -> world.people().stream()
                        .filter(person -> person.id().equals(issued.person()))
                        .filter(person -> person.roles().contains(role))
                        .map(person -> signIn(issued, person, role)))
                .findFirst();
    }

    private static SignIn signIn(IssuedToken issued, Person person, Role role) {
        return new SignIn(
                issued.token(),
                person.name().display(),
                role.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
