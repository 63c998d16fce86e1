package io.hexline.domain.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    private static final Optional<String> NONE = Optional.empty();
    private static final PersonName ANNA = new PersonName("Anna Adler", Optional.of("Anna"), Optional.of("Adler"));

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u200B", "\u202E\u3164"})
    void aPersonHasAName(String display) {
        assertThrows(IllegalArgumentException.class, () -> new PersonName(display, NONE, NONE));
    }

    @Test
    void aPartThatNobodySeesIsNone() {
        assertEquals(
                new PersonName("Anna", NONE, NONE), new PersonName("Anna", Optional.of("\u200B"), Optional.of(" ")));
    }

    @Test
    void whatANameLacksComesFromTheOther() {
        PersonName shown = new PersonName("Anna A.", NONE, NONE);
        PersonName married = new PersonName("Anna A.", NONE, Optional.of("Ahlberg"));
        PersonName called = new PersonName("Anna A.", Optional.of("Ann"), NONE);

        assertEquals(new PersonName("Anna A.", ANNA.first(), ANNA.last()), shown.orElse(ANNA));
        assertEquals(new PersonName("Anna A.", ANNA.first(), married.last()), married.orElse(ANNA));
        assertEquals(new PersonName("Anna A.", called.first(), ANNA.last()), called.orElse(ANNA));
    }

    @Test
    void aSubscriberKeepsTheNamesThatThePersonLacks() {
        Subscriber today = subscriber(ANNA);

        assertEquals(today, today.named(new PersonName("Anna A.", NONE, NONE)));
        assertEquals(
                subscriber(new PersonName("Ann", Optional.of("Ann"), Optional.of("Ahlberg"))),
                today.named(new PersonName("Ann", Optional.of("Ann"), Optional.of("Ahlberg"))));
    }

    private static Subscriber subscriber(PersonName name) {
        Person person = new Person(
                new PersonId("anna"),
                new OrgId("org"),
                new Email("anna@example.com"),
                name,
                Set.of(),
                Person.Holdings.NONE,
                Version.NEW);
        return Subscriber.regular(person, new LocationId("office"), Lines.NONE);
    }
}
