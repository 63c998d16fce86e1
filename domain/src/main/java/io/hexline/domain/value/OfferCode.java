package io.hexline.domain.value;

import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;

/**
 * The code under which a license is sold.
 *
 * @param value letters, digits, {@code _} and {@code -}
 */
public record OfferCode(String value) {

    private static final Syntax SYNTAX =
            Syntax.of("offer code", "[A-Za-z0-9_-]{1,64}", "1 to 64 letters, digits, '_' or '-'");

    public OfferCode {
        SYNTAX.require(value);
    }

    public static Either<Malformed, OfferCode> parse(String text) {
        return SYNTAX.parse(text, OfferCode::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
