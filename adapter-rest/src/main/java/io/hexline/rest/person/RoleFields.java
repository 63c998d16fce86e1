package io.hexline.rest.person;

import io.hexline.domain.user.Role;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Fields;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list {@code roles}: ids of roles. */
final class RoleFields {

    private RoleFields() {}

    /** Empty where the list is absent. */
    static Optional<Set<Role>> read(Fields body) {
        return body.has("roles")
                ? Optional.of(ids(body)
                        .flatMap(text -> body.parsed("roles", parse(text)).stream())
                        .collect(Collectors.toSet()))
                : Optional.empty();
    }

    /** Those that there are; the documentation's example of a new person has ids of others. */
    static Set<Role> known(Fields body) {
        return ids(body)
                .flatMap(text -> Malformed.orNothing(parse(text)).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<String> ids(Fields body) {
        return body.texts("roles").stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .map(String::strip);
    }

    static Either<Malformed, Role> parse(String text) {
        return WireId.ROLE.read(
                text,
                plain -> Arrays.stream(Role.values())
                        .filter(role -> role.name().equals(plain))
                        .findFirst()
                        .<Either<Malformed, Role>>map(Either::right)
                        .orElseGet(() ->
                                Either.left(new Malformed("id of a role", plain, "one that a person has shown"))));
    }
}
