package io.hexline.domain.user;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.user.Person.Dates;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonDatesTest {

    @ParameterizedTest
    @CsvSource({
        "10, 10, 11, 11",
        "10, 10,  9, 10",
        "10, 12, 11, 12",
        "12, 10, 11, 12",
        "10, 12, 12, 12",
    })
    void nobodyIsChangedBeforeItWasEnteredOrChangedLast(long created, long changed, long now, long then) {
        Dates dates = new Dates(at(created), at(changed));

        assertEquals(new Dates(at(created), at(then)), dates.modifiedAt(Instant.ofEpochSecond(now)));
    }

    @Test
    void whereNothingIsNotedTheClockIsRight() {
        assertEquals(new Dates(Optional.empty(), at(9)), Dates.NONE.modifiedAt(Instant.ofEpochSecond(9)));
    }

    private static Optional<Instant> at(long second) {
        return Optional.of(Instant.ofEpochSecond(second));
    }
}
