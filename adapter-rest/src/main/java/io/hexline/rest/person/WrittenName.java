package io.hexline.rest.person;

import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.value.Email;
import io.hexline.rest.json.Fields;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields {@code displayName}, {@code firstName} and {@code lastName}, which several operations have. */
public final class WrittenName {

    private WrittenName() {}

    /** Whoever has no name of its own is shown by its names, or else by its e-mail. */
    public static PersonName read(Fields user, Email email) {
        Optional<String> first = user.filled("firstName");
        Optional<String> last = user.filled("lastName");
        String both = Stream.of(first, last).flatMap(Optional::stream).collect(Collectors.joining(" "));
        String display = user.filled("displayName")
                .or(() -> Optional.of(both).filter(name -> !name.isEmpty()))
                .orElseGet(email::value);
        return new PersonName(display, first, last);
    }
}
