package io.hexline.rest.number;

import io.hexline.application.number.ListNumbers.NumberView;
import io.hexline.application.store.NumberFilter.NumberPageKey;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.page.NamedKey;
import io.vavr.control.Either;
import java.util.Optional;

/** Where a number or an extension stands in a list, as a text. */
final class NumberKey {

    private NumberKey() {}

    static String text(NumberView view) {
        NumberPageKey place = NumberPageKey.of(view.use());
        return place.number().isEmpty() ? NamedKey.text(place.extension(), place.location()) : place.number();
    }

    static Optional<NumberPageKey> read(String text) {
        return Malformed.orNothing(PhoneNumber.parse(text))
                .map(number -> new NumberPageKey(number.value(), "", ""))
                .or(() -> NamedKey.read(text, NumberKey::extension));
    }

    private static Either<Malformed, NumberPageKey> extension(String extension, String location) {
        return Either.right(new NumberPageKey("", extension, location));
    }
}
