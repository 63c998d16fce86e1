package io.hexline.application.user;

import io.hexline.domain.user.Person;
import io.hexline.domain.user.PersonId;
import java.util.Comparator;
import java.util.Locale;

/**
 * Where somebody stands in a list of people: by id, or by name where it is the beginning of names that is looked for.
 *
 * @param name in lower case
 */
public record PersonPlace(String name, PersonId id) {

    public static final Comparator<PersonPlace> BY_ID =
            Comparator.comparing(place -> place.id().value());
    public static final Comparator<PersonPlace> BY_NAME =
            Comparator.comparing(PersonPlace::name).thenComparing(BY_ID);

    public static PersonPlace of(Person person) {
        return new PersonPlace(person.name().display().toLowerCase(Locale.ROOT), person.id());
    }
}
