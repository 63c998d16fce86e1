package io.hexline.cli.provisioning;

import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Syntax;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of which parts are given: shown as it says, or by first and last name, or by the e-mail. */
final class PersonNames {

    private PersonNames() {}

    /** Each of the texts can be null, or nothing that can be seen. */
    static PersonName of(String first, String last, String display, Email email) {
        String both =
                Stream.of(given(first), given(last)).flatMap(Optional::stream).collect(Collectors.joining(" "));
        String shown = given(display).or(() -> given(both)).orElseGet(email::toString);
        return new PersonName(shown, given(first), given(last));
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(Syntax::isVisible);
    }
}
