package io.hexline.cli.provisioning;

import io.hexline.domain.user.Email;
import io.hexline.domain.user.PersonName;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What a newcomer is called. */
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
        String both =
                Stream.of(given(first), given(last)).flatMap(Optional::stream).collect(Collectors.joining(" "));
        String shown = given(display).or(() -> given(both)).orElseGet(email::toString);
        return new PersonName(shown, given(first), given(last));
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(Predicate.not(String::isBlank));
    }
}
