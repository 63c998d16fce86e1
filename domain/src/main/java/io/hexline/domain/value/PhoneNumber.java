package io.hexline.domain.value;

import io.vavr.control.Either;

/**
 * A phone number in E.164 form.
 *
 * @param value {@code +} and 1 to 15 digits, the first not 0
 */
public record PhoneNumber(String value) {

    private static final Syntax SYNTAX =
            Syntax.of("E.164 phone number", "\\+[1-9][0-9]{0,14}", "'+' and at most 15 digits, the first not 0");

    public PhoneNumber {
        SYNTAX.require(value);
    }

    public static Either<Malformed, PhoneNumber> parse(String text) {
        return SYNTAX.parse(text, PhoneNumber::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
