package io.hexline.cli.provisioning;

import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Syntax;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What a new user is called. */
final class NameOptions {

    @Option(names = "--first-name", paramLabel = "NAME", description = "First name.")
    private String first;

    @Option(names = "--last-name", paramLabel = "NAME", description = "Last name.")
    private String last;

    @Option(
            names = "--display-name",
            paramLabel = "NAME",
            description = "How the name is shown; otherwise first and last name, or the e-mail.")
    private String display;

    PersonName name(Email email) {
        return PersonName.of(orNothing(first), orNothing(last), orNothing(display), email);
    }

    private static String orNothing(String name) {
        return Objects.requireNonNullElse(name, "");
    }

    boolean given() {
        return given(first, last, display).findAny().isPresent();
    }

    /** Names are shown in terminals, logs and tables. */
    boolean isPrintable() {
        return given(first, last, display).noneMatch(Syntax::hasHidden);
    }

    private static Stream<String> given(String... names) {
        return Stream.of(names).filter(Objects::nonNull);
    }
}
