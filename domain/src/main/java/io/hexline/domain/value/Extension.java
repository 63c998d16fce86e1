package io.hexline.domain.value;

import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;

/**
 * A short number that is dialled inside a location. Which lengths are allowed is the location's decision ({@link
 * io.hexline.domain.location.CallingProfile.DialPlan.ExtensionLength}).
 *
 * @param value 1 to 64 digits
 */
public record Extension(String value) {

    private static final Syntax SYNTAX = Syntax.of("extension", "[0-9]{1,64}", "1 to 64 digits");

    public Extension {
        SYNTAX.require(value);
    }

    public static Either<Malformed, Extension> parse(String text) {
        return SYNTAX.parse(text, Extension::new);
    }

    public int length() {
        return value.length();
    }

    @Override
    public String toString() {
        return value;
    }
}
