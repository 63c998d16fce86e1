package io.hexline.application.store;

import io.hexline.domain.user.Person;
import io.hexline.domain.value.PersonId;
import java.util.Comparator;
import java.util.Locale;

/**
 * Where somebody stands in a list of people: by id, or by name where it is the beginning of names that is looked for.
 *
 * @param name in lower case
 */
public record PersonPageKey(String name, PersonId id) {

    public static final Comparator<PersonPageKey> BY_ID =
            Comparator.comparing(place -> place.id().value());
    public static final Comparator<PersonPageKey> BY_NAME =
            Comparator.comparing(PersonPageKey::name).thenComparing(BY_ID);

    public static PersonPageKey of(Person person) {
        return new PersonPageKey(person.name().display().toLowerCase(Locale.ROOT), person.id());
    }
}
