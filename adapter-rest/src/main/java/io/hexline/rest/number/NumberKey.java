package io.hexline.rest.number;

import io.hexline.application.number.NumberPlace;
import io.hexline.application.number.NumberView;
import io.hexline.domain.Malformed;
import io.hexline.domain.number.PhoneNumber;
import io.hexline.rest.page.NamedKey;
import io.vavr.control.Either;
import java.util.Optional;

/** Where a number or an extension stands in a list, as a text. */
final class NumberKey {

    private NumberKey() {}

    static String text(NumberView view) {
        NumberPlace place = NumberPlace.of(view.use());
        return place.number().isEmpty() ? NamedKey.text(place.extension(), place.location()) : place.number();
    }

    static Optional<NumberPlace> read(String text) {
        return PhoneNumber.parse(text)
                .map(number -> new NumberPlace(number.value(), "", ""))
                .toJavaOptional()
                .or(() -> NamedKey.read(text, NumberKey::extension));
    }

    private static Either<Malformed, NumberPlace> extension(String extension, String location) {
        return Either.right(new NumberPlace("", extension, location));
    }
}
