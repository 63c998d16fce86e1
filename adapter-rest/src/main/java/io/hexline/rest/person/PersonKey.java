package io.hexline.rest.person;

import io.hexline.application.store.PeopleFilter.PersonPageKey;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.rest.page.NamedKey;
import java.util.Optional;

/** Where somebody stands in a list, as a text. */
final class PersonKey {

    private PersonKey() {}

    static String text(Person person, boolean byName) {
        return NamedKey.text(byName ? PersonPageKey.of(person).name() : "", person.id());
    }

    static Optional<PersonPageKey> read(String text) {
        return NamedKey.read(text, (name, id) -> PersonId.parse(id).map(person -> new PersonPageKey(name, person)));
    }
}
